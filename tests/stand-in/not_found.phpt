--TEST--
An unknown customer and an unknown configuration are 404 with an error object
--FILE--
<?php

require __DIR__ . '/stand_in.inc';

$api = new StandIn();
foreach (['customerId' => 'cus_nobody', 'externalId' => 'nobody', 'email' => 'nobody@example.com'] as $field => $value) {
    echo $api->create([$field => $value, 'returnUrl' => RETURN_URL])->error(), "\n";
}
echo $api->create(['email' => 'customer@example.com', 'configurationId' => 'pcfg_other', 'returnUrl' => RETURN_URL])->error(), "\n";
--EXPECT--
404 resource_not_found: Customer not found.
404 resource_not_found: Customer not found.
404 resource_not_found: Customer not found.
404 resource_not_found: Portal configuration not found.
