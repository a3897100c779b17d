--TEST--
missing_return_url although one was sent makes auto send the other spelling
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
$api->set('fieldCase', 'camel');
show(fn() => $api->sessions()->create(['email' => 'customer@example.com']));
echo implode("\n", $api->bodies()), "\n";
?>
--EXPECT--
session of cus_123
{"email":"customer@example.com","return_url":"https://shop.example/account"}
{"email":"customer@example.com","returnUrl":"https://shop.example/account"}
