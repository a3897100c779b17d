--TEST--
recur.field_case sets how the request is spelt
--EXTENSIONS--
recur
--INI--
recur.field_case=snake
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';

$api = StandIn::start();
$api->sessions()->create(['customer' => 'cus_123', 'externalId' => 'u', 'configuration' => 'pcfg_default']);
echo $api->bodies()[0], "\n";
?>
--EXPECT--
{"customer_id":"cus_123","external_id":"u","return_url":"https://shop.example/account","configuration_id":"pcfg_default"}
