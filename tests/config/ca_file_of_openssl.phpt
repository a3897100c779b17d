--TEST--
openssl.cafile is trusted where neither recur.ca_file nor curl.cainfo is set
--EXTENSIONS--
recur
--INI--
openssl.cafile=/nonexistent/openssl.pem
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$server = stream_socket_server('tcp://127.0.0.1:0');
$options = ['baseUrl' => 'https://' . stream_socket_get_name($server, false), 'maxRetries' => 0, 'timeout' => 30];
show(fn() => (new Recur\Client('sk_test_x', $options))->portal->sessions->create(['customer' => 'cus_123']));
?>
--EXPECT--
ConfigurationException invalid_setting 0
