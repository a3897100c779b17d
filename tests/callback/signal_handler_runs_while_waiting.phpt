--TEST--
A signal handler runs while a call waits, and the call goes on
--EXTENSIONS--
recur
pcntl
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
$api->answer(['delayMs' => 3000]);
pcntl_async_signals(true);
$start = hrtime(true);
pcntl_signal(SIGALRM, function () use ($start) {
    $seconds = (hrtime(true) - $start) / 1e9;
    echo $seconds < 2.9 ? "handled while waiting\n" : "handled too late\n";
});
pcntl_alarm(1);
show(fn() => $api->sessions()->create(['customer' => 'cus_123']));
?>
--EXPECT--
handled while waiting
session of cus_123
