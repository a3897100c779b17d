--TEST--
A script whose time is up does not go on waiting in a call
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';

register_shutdown_function(function () {
    printf("after %s\n", (hrtime(true) - $GLOBALS['start']) / 1e9 < 5 ? 'the limit' : 'the call');
});
$start = hrtime(true);
// SIGPROF is how the limit comes, once the script has used up its CPU time; thread-safe PHP has a timer, by the clock.
ob_start();
phpinfo(INFO_GENERAL);
$timers = str_contains(ob_get_clean(), 'Zend Max Execution Timers => enabled');
set_time_limit($timers ? 1 : 30);
$signaller = proc_open(['sh', '-c', $timers ? ':' : 'sleep 0.5; kill -PROF ' . getmypid()], [], $pipes);
$server = stream_socket_server('tcp://127.0.0.1:0');
$client = new Recur\Client('sk_test_x', ['baseUrl' => 'http://' . stream_socket_get_name($server, false), 'timeout' => 20]);
try {
    $client->portal->sessions->create(['customer' => 'cus_123']);
} catch (Recur\Exception\TimeoutException) {
    while (true) {
    }
}
?>
--EXPECTF--
%AFatal error: Maximum execution time of %d second%S exceeded in %s
%Aafter the limit
