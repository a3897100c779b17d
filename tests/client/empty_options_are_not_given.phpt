--TEST--
null and empty client options leave php.ini's in force
--EXTENSIONS--
recur
--INI--
recur.timeout=nonsense
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

show(fn() => (new Recur\Client('sk_test_x', ['timeout' => null]))->portal->sessions->create(['customer' => 'x']));
show(fn() => (new Recur\Client('sk_test_x', ['timeout' => '']))->portal->sessions->create(['customer' => 'x']));
$all = ['baseUrl', 'timeout', 'connectTimeout', 'maxRetries', 'caFile', 'proxy', 'fieldCase', 'locale', 'returnUrl', 'onExchange'];
show(fn() => new Recur\Client('sk_test_x', array_fill_keys($all, null)));
?>
--EXPECT--
ConfigurationException invalid_setting 0
ConfigurationException invalid_setting 0
Recur\Client
