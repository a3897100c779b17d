--TEST--
recur.ca_file comes before PHP's own CA files
--EXTENSIONS--
recur
--INI--
recur.ca_file={PWD}/recur_ca_file_before_those_of_php.phpt
curl.cainfo=/nonexistent/curl.pem
openssl.cafile=/nonexistent/openssl.pem
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$server = stream_socket_server('tcp://127.0.0.1:0');
$options = ['baseUrl' => 'https://' . stream_socket_get_name($server, false), 'maxRetries' => 0, 'timeout' => 30];
$exception = result_of(fn() => (new Recur\Client('sk_test_x', $options))->portal->sessions->create(['customer' => 'cus_123']));
echo outcome($exception), "\n";
var_dump(str_contains($exception->getMessage(), '/nonexistent/'));
?>
--EXPECT--
ConfigurationException invalid_setting 0
bool(false)
