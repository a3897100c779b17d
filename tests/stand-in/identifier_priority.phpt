--TEST--
Of several identifiers the first of customer ID, external ID and e-mail decides
--FILE--
<?php

require __DIR__ . '/stand_in.inc';

$api = new StandIn();
$calls = [
    ['email' => 'customer@example.com', 'externalId' => 'user_456', 'customerId' => 'cus_789'],
    ['email' => 'customer@example.com', 'externalId' => 'user_456'],
    ['email' => 'customer@example.com', 'externalId' => '', 'customerId' => null],
];
foreach ($calls as $call) {
    echo $api->create($call + ['returnUrl' => RETURN_URL])->json()['customer_id'], "\n";
}
echo $api->create(['customerId' => 'cus_nobody', 'email' => 'customer@example.com', 'returnUrl' => RETURN_URL])->error(), "\n";
--EXPECT--
cus_789
cus_456
cus_123
404 resource_not_found: Customer not found.
