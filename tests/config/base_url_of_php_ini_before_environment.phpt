--TEST--
recur.base_url comes before RECUR_BASE_URL
--EXTENSIONS--
recur
--INI--
recur.base_url=nonsense
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

putenv('RECUR_BASE_URL=http://127.0.0.1:9');
$exception = result_of(fn() => (new Recur\Client('sk_test_x'))->portal->sessions->create(['customer' => 'cus_123']));
echo outcome($exception), ' ', var_export(str_contains($exception->getMessage(), 'recur.base_url'), true), "\n";
?>
--EXPECT--
ConfigurationException invalid_base_url 0 true
