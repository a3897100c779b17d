--TEST--
Nonsense in recur.field_case ends the call in invalid_setting that names it
--EXTENSIONS--
recur
--INI--
recur.field_case=Snake
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$exception = result_of(fn() => (new Recur\Client('sk_test_x'))->portal->sessions->create(['customer' => 'cus_123']));
echo outcome($exception), ' ', var_export(str_contains($exception->getMessage(), 'recur.field_case'), true), "\n";
?>
--EXPECT--
ConfigurationException invalid_setting 0 true
