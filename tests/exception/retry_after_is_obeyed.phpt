--TEST--
A Retry-After of up to two seconds is waited for
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
$api->answer(['status' => 429, 'headers' => ['Retry-After' => '1'], 'json' => ['error' => ['code' => 'x']]]);
$start = hrtime(true);
show(fn() => $api->sessions()->create(['customer' => 'cus_123']));
$seconds = (hrtime(true) - $start) / 1e9;
var_dump($seconds >= 0.95 && $seconds < 2.5, $api->requestCount());
?>
--EXPECT--
session of cus_123
bool(true)
int(2)
