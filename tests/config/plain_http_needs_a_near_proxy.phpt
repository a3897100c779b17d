--TEST--
Plain HTTP goes through no proxy on another machine
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$client = new Recur\Client('sk_test_x', ['baseUrl' => 'http://127.0.0.1:9', 'proxy' => 'http://proxy.example:3128']);
show(fn() => $client->portal->sessions->create(['customer' => 'cus_123']));
?>
--EXPECT--
ConfigurationException invalid_setting 0
