--TEST--
An exception of a signal handler ends the call at once, and the next one works
--EXTENSIONS--
recur
pcntl
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start(2);
$api->answer(['delayMs' => 7000]);
pcntl_async_signals(true);
pcntl_signal(SIGALRM, fn() => throw new DomainException('enough'));
pcntl_alarm(1);
$start = hrtime(true);
show(fn() => $api->sessions()->create(['customer' => 'cus_123']));
var_dump((hrtime(true) - $start) / 1e9 < 6);
show(fn() => $api->sessions()->createMany([['customer' => 'cus_456']])[0]);
?>
--EXPECT--
DomainException: enough
bool(true)
session of cus_456
