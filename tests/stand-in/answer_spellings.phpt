--TEST--
A session is answered in the spelling, status and customer field that are set
--FILE--
<?php

require __DIR__ . '/stand_in.inc';

$api = new StandIn();
$body = ['email' => 'customer@example.com', 'returnUrl' => RETURN_URL];
echo implode(' ', array_keys($api->create($body)->json())), "\n";
$api->control('settings', ['answerCase' => 'camel', 'answerStatus' => 200, 'customerField' => 'customer']);
$answer = $api->create($body);
echo $answer->status, ' ', implode(' ', array_keys($answer->json())), "\n";
foreach (['object', 'customerId', 'none'] as $field) {
    $api->control('settings', ['customerField' => $field]);
    $json = $api->create($body)->json();
    echo $field, ': ', json_encode(array_intersect_key($json, ['customer' => 1, 'customerId' => 1, 'customer_id' => 1])), "\n";
}
--EXPECT--
id object url customer_id return_url status expires_at accessed_at created_at
200 id object url customer returnUrl status expiresAt accessedAt createdAt
object: {"customer":{"id":"cus_123","object":"customer"}}
customerId: {"customerId":"cus_123"}
none: []
