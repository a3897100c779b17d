--TEST--
auto starts with the SDK's spelling
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
$api->set('fieldCase', 'camel');
show(fn() => $api->sessions()->create(['customer' => 'cus_123']));
echo implode("\n", $api->bodies()), "\n";
?>
--EXPECT--
session of cus_123
{"customerId":"cus_123","returnUrl":"https://shop.example/account"}
