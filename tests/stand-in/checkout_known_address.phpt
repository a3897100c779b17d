--TEST--
Who pays with an address that Recur knows: the same customer, unless that one has another external ID
--FILE--
<?php

require __DIR__ . '/stand_in.inc';

$api = new StandIn();
$api->control('customers', ['id' => 'cus_old', 'email' => 'old@example.com']);
$pay = static function (string $externalId, string $email) use ($api): ?string {
    $session = $api->checkout(['product_slug' => 'basic-plan', 'external_customer_id' => $externalId, 'customer_email' => $email])->json();
    $api->send('POST', $session['url'], ['Content-Type: application/x-www-form-urlencoded'], 'name=');
    return $api->entitlements(['external_id' => $externalId])->json()['customer']['id'] ?? null;
};
echo $pay('shop-1', 'Old@example.com'), "\n";
$other = $pay('shop-2', 'old@example.com');
echo $other !== 'cus_old' && str_starts_with((string) $other, 'cus_') ? 'another customer' : $other, "\n";
echo $pay('user_000', 'changed@example.com'), ' ', $api->access('user_000'), "\n";
--EXPECT--
cus_old
another customer
cus_000 basic-plan active
