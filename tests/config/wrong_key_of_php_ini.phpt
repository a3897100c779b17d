--TEST--
A key of php.ini that cannot be one ends the call, not the start of PHP
--EXTENSIONS--
recur
--INI--
recur.secret_key=pk_live_abcdef
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
$exception = result_of(fn() => $api->client(key: null)->portal->sessions->create(['customer' => 'cus_123']));
echo outcome($exception), ' ', $api->requestCount(), ' ', var_export(str_contains((string) $exception, 'abcdef'), true), "\n";
?>
--EXPECT--
ConfigurationException publishable_key 0 0 false
