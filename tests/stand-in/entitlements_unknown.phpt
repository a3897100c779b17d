--TEST--
Entitlements: somebody unknown has none, which is no error unless set so; nobody at all is one
--FILE--
<?php

require __DIR__ . '/stand_in.inc';

$api = new StandIn();
foreach (['customer_id', 'external_id', 'email'] as $name) {
    $answer = $api->entitlements([$name => 'nobody']);
    echo $answer->status, ' ', $answer->body, "\n";
}
echo json_encode($api->entitlements(['customer_id' => 'cus_nobody', 'email' => 'customer@example.com'])->json()['customer']), "\n";
$api->control('settings', ['unknownCustomer' => '404']);
echo $api->entitlements(['external_id' => 'nobody'])->error(), "\n";
echo $api->entitlements([])->error(), "\n";
echo $api->entitlements(['externalId' => 'user_123'])->error(), "\n";
echo $api->entitlements(['external_id' => 'user_123'], 'sk_test_other')->error(), "\n";
echo $api->send('POST', '/v1/customers/entitlements', ['Authorization: Bearer sk_test_stand_in'], '{}')->error(), "\n";
echo $api->entitlements(['email' => 'unavailable@example.com'])->error(), "\n";
--EXPECT--
200 {"customer":null,"subscription":null,"entitlements":[]}
200 {"customer":null,"subscription":null,"entitlements":[]}
200 {"customer":null,"subscription":null,"entitlements":[]}
null
404 resource_not_found: Customer not found.
400 missing_customer_identifier: Give a customer ID, an external ID or an email.
400 missing_customer_identifier: Give a customer ID, an external ID or an email.
401 unauthorized: Unknown secret key.
405 method_not_allowed: This endpoint takes GET.
503 service_unavailable: Down for maintenance.
