--TEST--
A checkout session needs one product, two URLs and a customer without this subscription
--FILE--
<?php

require __DIR__ . '/stand_in.inc';

$api = new StandIn();
$calls = [
    [], ['product_slug' => 'pro-plan', 'product_id' => 'prod_pro'], ['product_slug' => 'other'],
    ['product_slug' => 'pro-plan', 'success_url' => null], ['product_slug' => 'pro-plan', 'cancel_url' => '/prices'],
    ['product_slug' => 'pro-plan', 'mode' => 'PAYMENT'], ['product_slug' => 'pro-plan', 'mode' => 'GIFT'],
    ['product_slug' => 'pro-plan', 'metadata' => ['a' => ['b' => 1]]], ['product_slug' => 'pro-plan', 'metadata' => 'text'],
    ['product_slug' => 'pro-plan', 'external_customer_id' => 'user_123'],
    ['product_slug' => 'pro-plan', 'customer_email' => 'past-due@example.com'],
];
foreach ($calls as $call) {
    echo $api->checkout($call)->error(), "\n";
}
foreach ([['product_slug' => 'basic-plan', 'external_customer_id' => 'user_123'], ['product_slug' => 'pro-plan', 'external_customer_id' => 'shop-8', 'customer_email' => 'customer@example.com']] as $call) {
    echo $api->checkout($call)->status, "\n";
}
--EXPECT--
400 bad_request: product_id or product_slug is required.
400 bad_request: Give either product_id or product_slug.
404 resource_not_found: Product not found.
400 bad_request: success_url is required.
400 invalid_request: cancel_url must be an absolute http or https URL.
400 invalid_request: This product is sold in mode SUBSCRIPTION only.
400 invalid_request: mode must be PAYMENT, SUBSCRIPTION or SETUP.
400 invalid_request: metadata.a must be a string, a number or a boolean.
400 invalid_request: metadata must be an object.
409 conflict: The customer already has this subscription.
409 conflict: The customer already has this subscription.
201
201
