--TEST--
Values to arrays and back, the first entitlement that gives access, interfaces to double, what an exchange calls each call, and listMany's callback and deadline
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

use Recur\Entitlement;
use Recur\EntitlementCheck;
use Recur\EntitlementList;
use Recur\Subscription;

$api = StandIn::start();
$operations = [];
$client = $api->client(['maxRetries' => 0, 'onExchange' => static function (Recur\Exchange $exchange) use (&$operations): void {
    $operations[$exchange->operation] = ($operations[$exchange->operation] ?? 0) + 1;
}]);
var_dump($client->entitlements instanceof Recur\EntitlementsInterface);
var_dump($client->checkoutSessions instanceof Recur\CheckoutSessionsInterface);

$entry = static fn(string $id, ?string $expires): array => ['product' => 'pro-plan', 'product_id' => $id, 'status' => 'active',
    'source' => 'subscription', 'source_id' => 'sub_1', 'subscription_id' => 'sub_1', 'granted_at' => '2026-01-01T00:00:00Z',
    'expires_at' => $expires];
$api->answer(['status' => 200, 'json' => [
    'customer' => ['id' => 'cus_1'],
    'subscription' => ['id' => 'sub_1', 'status' => 'active', 'product' => ['id' => 'prod_2', 'slug' => 'pro-plan', 'name' => 'Pro 方案'],
        'current_period_end' => '2099-01-31T00:00:00Z'],
    'entitlements' => [$entry('prod_1', '2020-01-01T00:00:00Z'), $entry('prod_2', null), ['product' => 'bare']],
]]);
$list = $client->entitlements->list(['customer' => 'cus_1']);
echo 'by slug: ', $list->for('pro-plan')->productId, ', by ID: ', $list->for('prod_1')->productId, ', none: ',
    var_export($list->for('other'), true), "\n";
var_dump($list->allows('pro-plan'), $list->allows('prod_1'), $list->allows('other'), count($list), iterator_count($list));

$check = $client->entitlements->check(['email' => 'customer@example.com', 'product' => 'pro-plan']);
$values = [$list, $list->entitlements[0], $list->entitlements[2], $list->subscription, $check,
    $client->entitlements->check(['email' => 'nobody@example.com', 'product' => 'pro-plan'])];
foreach ($values as $value) {
    $again = $value::fromArray($value->toArray());
    echo short_class($value), ': ', var_export($again == $value && $again !== $value
        && $value::fromArray(json_decode(json_encode($value), true)) == $value, true), "\n";
}
foreach ([
    fn() => EntitlementList::fromArray(['entitlements' => 'none']),
    fn() => Entitlement::fromArray(['status' => 'active']),
    fn() => Subscription::fromArray(['status' => 'active']),
    fn() => EntitlementCheck::fromArray(['reason' => 'no_customer']),
    fn() => EntitlementCheck::fromArray(['allowed' => 1]),
] as $misuse) {
    echo get_debug_type(result_of($misuse)), "\n";
}

// What an application puts in their place in its own tests.
$double = new class implements Recur\EntitlementsInterface {
    public function list(array $opts): EntitlementList
    {
        return EntitlementList::fromArray(['customer' => null, 'subscription' => null, 'entitlements' => []]);
    }

    public function listMany(array $list, int $concurrency = 8, ?callable $onSettled = null, ?float $deadline = null): array
    {
        return array_map($this->list(...), $list);
    }

    public function check(array $opts): EntitlementCheck
    {
        return EntitlementCheck::fromArray(['allowed' => false, 'reason' => 'no_customer', 'entitlement' => null, 'subscription' => null]);
    }
};
var_dump($double->check([])->allowed);

$client->checkoutSessions->create(['productSlug' => 'pro-plan', 'successUrl' => 'https://shop.example/', 'cancelUrl' => 'https://shop.example/']);
$client->portal->sessions->create(['customer' => 'cus_123', 'returnUrl' => 'https://shop.example/']);
$settled = [];
$results = $client->entitlements->listMany(
    ['a' => ['customer' => 'cus_123'], 'b' => ['customer' => 'cus_nobody']],
    1,
    static function (string $key, object $outcome) use (&$settled): void {
        $settled[] = $key . ' ' . short_class($outcome) . ' ' . ($outcome->customer ?? 'nobody');
    },
);
print_r($settled);
ksort($operations);
print_r($operations);
$late = $client->entitlements->listMany([['customer' => 'cus_123']], deadline: 0.0)[0];
echo outcome($late), ', attempts ', $late->attempts ?? '?', "\n";
?>
--EXPECT--
bool(true)
bool(true)
by slug: prod_2, by ID: prod_1, none: NULL
bool(true)
bool(false)
bool(false)
int(3)
int(3)
EntitlementList: true
Entitlement: true
Entitlement: true
Subscription: true
EntitlementCheck: true
EntitlementCheck: true
TypeError
Recur\Exception\InvalidResponseException
Recur\Exception\InvalidResponseException
Recur\Exception\InvalidResponseException
TypeError
bool(false)
Array
(
    [0] => a EntitlementList cus_123
    [1] => b EntitlementList nobody
)
Array
(
    [checkout.sessions.create] => 1
    [entitlements.list] => 5
    [portal.sessions.create] => 1
)
TimeoutException timeout 0, attempts 0
