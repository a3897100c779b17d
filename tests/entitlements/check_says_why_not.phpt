--TEST--
check() is a yes only for an entitlement that gives access; a no has its reason; the subscription is to this product
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
$answer = [
    'customer' => ['id' => 'cus_1', 'email' => 'person@example.com', 'external_id' => '42'],
    'subscription' => [
        'id' => 'sub_1', 'status' => 'ACTIVE', 'current_period_end' => '2999-01-01T00:00:00Z',
        'product' => ['id' => 'prod_1', 'slug' => 'pro', 'name' => 'Pro'],
    ],
    'entitlements' => [
        ['product' => 'pro', 'product_id' => 'prod_1', 'status' => 'ACTIVE', 'source' => 'subscription',
            'source_id' => 'sub_1', 'granted_at' => '2020-01-01T00:00:00Z', 'expires_at' => null],
        ['product' => 'old', 'productId' => 'prod_2', 'status' => 'canceled', 'expiresAt' => '2020-01-01T00:00:00Z'],
    ],
];
$other = ['subscription' => ['id' => 'sub_2', 'product' => ['id' => 'prod_9', 'slug' => 'team']]] + $answer;
$nobody = ['customer' => null, 'subscription' => null, 'entitlements' => []];
$unknown = ['status' => 404, 'json' => ['error' => ['code' => 'resource_not_found', 'message' => 'No such customer']]];
$api->answer(
    ['status' => 200, 'json' => $answer], ['status' => 200, 'json' => $answer], ['status' => 200, 'json' => $answer], ['status' => 200, 'json' => $answer], ['status' => 200, 'json' => $other],
    ['status' => 200, 'json' => $nobody], $unknown,
);
$entitlements = $api->client()->entitlements;
foreach (['pro', 'prod_1', 'old', 'none', 'pro', 'pro', 'pro'] as $product) {
    $check = $entitlements->check(['customer' => 'cus_1', 'product' => $product]);
    echo $product, ' ', var_export($check->allowed, true), ' ', $check->reason ?? '-', ' ',
        $check->entitlement->product ?? '-', ' ', $check->subscription->id ?? '-', "\n";
}
?>
--EXPECT--
pro true - pro sub_1
prod_1 true - pro sub_1
old false expired old -
none false no_entitlement - -
pro true - pro -
pro false no_customer - -
pro false no_customer - -
