--TEST--
The list has what the API said in either spelling, finds by slug and by ID, iterates, counts and encodes
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
$api->answer(['status' => 200, 'json' => [
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
]]);
$list = $api->client()->entitlements->list(['customer' => 'cus_1']);
echo count($list), ' of ', $list->customer, ', ', $list->subscription->productName, "\n";
foreach ($list as $key => $entitlement) {
    echo "$key {$entitlement->product} {$entitlement->productId} ", var_export($entitlement->givesAccess(), true), "\n";
}
foreach (['pro', 'prod_1', 'old', 'prod_2', 'Pro', ''] as $product) {
    echo "'$product' ", $list->for($product)?->product ?? 'none', ' ', var_export($list->allows($product), true), "\n";
}
echo json_encode(Recur\EntitlementList::fromArray($list->toArray())) === json_encode($list) ? "comes back\n" : "is another\n";
echo json_encode($list->toArray()['subscription']), "\n";
echo implode(' ', array_keys($list->toArray()['entitlements'][0])), "\n";
?>
--EXPECT--
2 of cus_1, Pro
0 pro prod_1 true
1 old prod_2 false
'pro' pro true
'prod_1' pro true
'old' old false
'prod_2' old false
'Pro' none false
'' none false
comes back
{"id":"sub_1","status":"ACTIVE","productId":"prod_1","productSlug":"pro","productName":"Pro","currentPeriodEnd":"2999-01-01T00:00:00Z"}
product productId status source sourceId subscriptionId grantedAt expiresAt
