--TEST--
recur.timeout bounds the whole call
--EXTENSIONS--
recur
--INI--
recur.timeout=0.3
recur.max_retries=10
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$server = stream_socket_server('tcp://127.0.0.1:0');
$client = new Recur\Client('sk_test_x', ['baseUrl' => 'http://' . stream_socket_get_name($server, false)]);
$start = hrtime(true);
show(fn() => $client->portal->sessions->create(['customer' => 'cus_123']));
$seconds = (hrtime(true) - $start) / 1e9;
var_dump($seconds > 0.28 && $seconds < 1.5);
?>
--EXPECT--
TimeoutException timeout 0
bool(true)
