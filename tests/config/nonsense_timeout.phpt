--TEST--
Nonsense in recur.timeout ends the call in invalid_setting that names it
--EXTENSIONS--
recur
--INI--
recur.timeout=ten
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
$exception = result_of(fn() => $api->sessions()->create(['customer' => 'cus_123']));
echo outcome($exception), ' ', var_export(str_contains($exception->getMessage(), 'recur.timeout'), true), ' ', $api->requestCount(), "\n";
?>
--EXPECT--
ConfigurationException invalid_setting 0 true 0
