--TEST--
field_case camel sends the SDK's spelling and nothing else
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
$api->set('fieldCase', 'snake');
show(fn() => $api->sessions(['fieldCase' => 'camel'])->create(['customer' => 'cus_123', 'externalId' => 'u']));
echo implode("\n", $api->bodies()), "\n";
?>
--EXPECT--
InvalidRequestException missing_customer_identifier 400
{"customerId":"cus_123","externalId":"u","returnUrl":"https://shop.example/account"}
