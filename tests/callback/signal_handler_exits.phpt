--TEST--
exit() in a signal handler ends the script while a call waits
--EXTENSIONS--
recur
pcntl
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';

$api = StandIn::start();
$api->answer(['delayMs' => 4000]);
pcntl_async_signals(true);
pcntl_signal(SIGALRM, function () {
    exit("exit\n");
});
register_shutdown_function(fn() => print("shutdown\n"));
pcntl_alarm(1);
$api->sessions()->createMany([['customer' => 'cus_123']]);
echo "never reached\n";
?>
--EXPECT--
exit
shutdown
