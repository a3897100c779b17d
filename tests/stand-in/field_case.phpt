--TEST--
Set to one spelling, the other one is not read
--FILE--
<?php

require __DIR__ . '/stand_in.inc';

$api = new StandIn();
$camel = ['customerId' => 'cus_123', 'returnUrl' => RETURN_URL];
$snake = ['customer_id' => 'cus_123', 'return_url' => RETURN_URL];
foreach (['camel' => [$camel, $snake], 'snake' => [$snake, $camel]] as $setting => [$read, $ignored]) {
    $api->control('settings', ['fieldCase' => $setting]);
    echo $setting, ': ', $api->create($read)->status, "\n";
    echo $api->create($ignored)->error(), "\n";
    echo $api->create($ignored + ['email' => 'customer@example.com'])->error(), "\n";
}
--EXPECT--
camel: 201
400 missing_customer_identifier: Give a customer ID, an external ID or an email.
400 missing_return_url: Give a return URL, or set a default one in the portal configuration.
snake: 201
400 missing_customer_identifier: Give a customer ID, an external ID or an email.
400 missing_return_url: Give a return URL, or set a default one in the portal configuration.
