--TEST--
field_case snake sends the REST spelling and nothing else
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
$api->set('fieldCase', 'camel');
show(fn() => $api->sessions(['fieldCase' => 'snake'])->create(['customer' => 'cus_123', 'externalId' => 'u', 'configuration' => 'p']));
echo implode("\n", $api->bodies()), "\n";
?>
--EXPECT--
InvalidRequestException missing_customer_identifier 400
{"customer_id":"cus_123","external_id":"u","return_url":"https://shop.example/account","configuration_id":"p"}
