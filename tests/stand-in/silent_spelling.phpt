--TEST--
An API that reads one spelling passes over the other in silence, and asks for a missing field in its own
--FILE--
<?php

require __DIR__ . '/stand_in.inc';

$api = new StandIn();
$api->control('settings', ['defaultReturnUrl' => 'https://shop.example/default']);
$spellings = [
    'camel' => ['returnUrl' => RETURN_URL, 'successUrl' => 'https://shop.example/ok'],
    'snake' => ['return_url' => RETURN_URL, 'success_url' => 'https://shop.example/ok'],
];
foreach (['camel' => 'snake', 'snake' => 'camel'] as $read => $ignored) {
    $api->control('settings', ['fieldCase' => $read]);
    echo $read, ' ', $api->create(['email' => 'customer@example.com'] + $spellings[$ignored])->json()['return_url'], "\n";
    echo $api->checkout(['productSlug' => 'pro-plan', 'product_slug' => 'pro-plan', 'successUrl' => null, 'success_url' => null] + $spellings[$ignored])->error(), "\n";
    echo $api->checkout(['productSlug' => null] + $spellings[$read])->error(), "\n";
}
--EXPECT--
camel https://shop.example/default
400 bad_request: successUrl is required.
400 bad_request: productId or productSlug is required.
snake https://shop.example/default
400 bad_request: success_url is required.
400 bad_request: product_id or product_slug is required.
