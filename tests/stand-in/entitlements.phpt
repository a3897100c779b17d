--TEST--
Entitlements: what a customer may use, by any identifier
--FILE--
<?php

require __DIR__ . '/stand_in.inc';

$api = new StandIn();
$api->control('clock', ['now' => '2028-03-31T04:00:00Z']);
foreach ([['customer_id' => 'cus_123'], ['external_id' => 'user_123'], ['email' => 'Customer@example.com']] as $who) {
    echo $api->entitlements($who)->status, ' ', sha1($api->entitlements($who)->body) === sha1($api->entitlements(['customer_id' => 'cus_123'])->body) ? 'the same' : 'another', "\n";
}
echo json_encode($api->entitlements(['customer_id' => 'cus_123'])->json(), JSON_PRETTY_PRINT | JSON_UNESCAPED_UNICODE), "\n";
foreach (['user_456', 'user_789', 'user_000', 'bulk_7'] as $id) {
    echo $id, ': ', $api->access($id), "\n";
}
echo $api->entitlements(['email' => 'bulk+7@example.com'])->json()['customer']['id'], "\n";
$granted = static fn (): array => array_intersect_key($api->entitlements(['external_id' => 'bulk_7'])->json()['entitlements'][0], ['granted_at' => 1, 'expires_at' => 1]);
[$before] = [$granted(), $api->control('clock', ['advanceSeconds' => 40 * 86400])];
var_dump($granted()['granted_at'] === $before['granted_at'], $granted()['expires_at'] > $before['expires_at']);
--EXPECTF--
200 the same
200 the same
200 the same
{
    "customer": {
        "id": "cus_123",
        "email": "customer@example.com",
        "name": "林小美",
        "external_id": "user_123"
    },
    "subscription": {
        "id": "sub_123",
        "status": "active",
        "product": {
            "id": "prod_pro",
            "slug": "pro-plan",
            "name": "Pro 方案"
        },
        "current_period_end": "2028-04-21T04:00:0%d.%dZ"
    },
    "entitlements": [
        {
            "product": "pro-plan",
            "product_id": "prod_pro",
            "status": "active",
            "source": "subscription",
            "source_id": "sub_123",
            "subscription_id": "sub_123",
            "granted_at": "2027-10-21T04:00:0%d.%dZ",
            "expires_at": "2028-04-21T04:00:0%d.%dZ"
        }
    ]
}
user_456: team-plan canceled
user_789: pro-plan past_due
user_000: none
bulk_7: pro-plan active
cus_bulk_7
bool(true)
bool(true)
