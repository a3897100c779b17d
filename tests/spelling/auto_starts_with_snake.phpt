--TEST--
auto starts with the documented snake_case
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
$api->set('fieldCase', 'snake');
show(fn() => $api->sessions()->create(['customer' => 'cus_123']));
echo implode("\n", $api->bodies()), "\n";
?>
--EXPECT--
session of cus_123
{"customer_id":"cus_123","return_url":"https://shop.example/account"}
