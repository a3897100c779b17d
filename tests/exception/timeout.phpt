--TEST--
Where no answer comes in time, it is a TimeoutException, and the deadline holds
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$server = stream_socket_server('tcp://127.0.0.1:0');
$client = new Recur\Client('sk_test_x', ['baseUrl' => 'http://' . stream_socket_get_name($server, false), 'timeout' => 0.3]);
$start = hrtime(true);
$exception = result_of(fn() => $client->portal->sessions->create(['customer' => 'cus_123']));
$seconds = (hrtime(true) - $start) / 1e9;
echo outcome($exception), "\n";
var_dump($exception->attempts, $exception->isRetryable(), $seconds >= 0.29 && $seconds < 1.5);
?>
--EXPECT--
TimeoutException timeout 0
int(1)
bool(true)
bool(true)
