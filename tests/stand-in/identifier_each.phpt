--TEST--
A customer is found by customer ID, external ID and e-mail, in both spellings
--FILE--
<?php

require __DIR__ . '/stand_in.inc';

$api = new StandIn();
$identifiers = [
    ['customerId' => 'cus_123'], ['customer_id' => 'cus_123'],
    ['externalId' => 'user_123'], ['external_id' => 'user_123'],
    ['email' => 'customer@example.com'], ['email' => 'Customer@Example.com'],
    ['email' => 'yearly@example.com'], ['externalId' => 'bulk_31'],
];
foreach ($identifiers as $identifier) {
    $answer = $api->create($identifier + ['returnUrl' => RETURN_URL]);
    echo json_encode($identifier), ' ', $answer->status, ' ', $answer->json()['customer_id'], "\n";
}
--EXPECT--
{"customerId":"cus_123"} 201 cus_123
{"customer_id":"cus_123"} 201 cus_123
{"externalId":"user_123"} 201 cus_123
{"external_id":"user_123"} 201 cus_123
{"email":"customer@example.com"} 201 cus_123
{"email":"Customer@Example.com"} 201 cus_123
{"email":"yearly@example.com"} 201 cus_456
{"externalId":"bulk_31"} 201 cus_bulk_31
