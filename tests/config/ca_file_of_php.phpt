--TEST--
Without recur.ca_file, PHP's own CA file is trusted: curl.cainfo, else openssl.cafile
--EXTENSIONS--
recur
--INI--
curl.cainfo=/nonexistent/curl.pem
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
