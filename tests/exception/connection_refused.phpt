--TEST--
Where nobody listens, it is connect_failed, retried within the deadline
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$server = stream_socket_server('tcp://127.0.0.1:0');
$address = stream_socket_get_name($server, false);
fclose($server);
$client = new Recur\Client('sk_test_x', ['baseUrl' => "http://$address", 'maxRetries' => 1]);
$exception = result_of(fn() => $client->portal->sessions->create(['customer' => 'cus_123']));
echo outcome($exception), "\n";
var_dump($exception->attempts, $exception->getCode(), $exception->requestId, $exception->isRetryable());
var_dump($exception instanceof Recur\Exception\ApiException);
?>
--EXPECT--
ConnectionException connect_failed 0
int(2)
int(0)
NULL
bool(true)
bool(false)
