--TEST--
null and the empty string count as not given
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';

$api = StandIn::start();
$api->sessions()->create([
    'customer' => '',
    'externalId' => null,
    'email' => 'customer@example.com',
    'configuration' => null,
    'locale' => '',
    'returnUrl' => null,
]);
echo $api->bodies()[0], "\n";
?>
--EXPECT--
{"email":"customer@example.com","return_url":"https://shop.example/account"}
