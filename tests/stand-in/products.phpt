--TEST--
A product that a test adds can be bought; one with a trial is paid for when that ends
--FILE--
<?php

require __DIR__ . '/receiver.inc';

$api = new StandIn();
$receiver = new Receiver($api);
$api->control('products', ['slug' => 'gold-plan', 'name' => '黃金方案', 'price' => 990, 'trialDays' => 14]);
echo $api->checkout(['product_slug' => 'gold-plan'])->status, "\n";
foreach ([['slug' => 'odd', 'interval' => 'week'], ['name' => 'x'], ['slug' => 'odd', 'color' => 1]] as $product) {
    echo $api->send('POST', '/_stand-in/products', [], json_encode($product))->status, "\n";
}
$api->control('purchases', ['product' => 'gold-plan', 'email' => 'i@example.com', 'externalId' => 'shop-6']);
echo $api->access('shop-6'), ': ', implode(' ', $receiver->types(3)), "\n";
$receiver->clear();
$api->control('clock', ['advanceSeconds' => 14 * 86400]);
$receiver->settled();
$paid = array_filter($receiver->requests(2), static fn (array $r): bool => str_contains($r['body'], 'shop-6'));
echo $api->access('shop-6'), ': ', implode(' ', array_map(static fn (array $r): string => $r['headers']['x-recur-event-type'], $paid)), "\n";
--EXPECT--
201
400
400
400
gold-plan trialing: checkout.completed subscription.created subscription.activated
gold-plan active: order.paid subscription.activated
