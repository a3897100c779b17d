--TEST--
A CA file that is not there ends the call in invalid_setting
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$server = stream_socket_server('tcp://127.0.0.1:0');
$url = 'https://' . stream_socket_get_name($server, false);
$client = new Recur\Client('sk_test_x', ['baseUrl' => $url, 'caFile' => '/nonexistent/ca.pem', 'maxRetries' => 0]);
show(fn() => $client->portal->sessions->create(['customer' => 'cus_123']));
?>
--EXPECT--
ConfigurationException invalid_setting 0
