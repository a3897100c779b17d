--TEST--
A checkout that is paid makes customer and access, and four signed events
--FILE--
<?php

require __DIR__ . '/receiver.inc';

$api = new StandIn();
$receiver = new Receiver($api);
$session = $api->checkout([
    'product_slug' => 'basic-plan', 'external_customer_id' => 'shop-7', 'customer_email' => 'new@example.com',
    'success_url' => 'https://shop.example/ok?s={CHECKOUT_SESSION_ID}', 'metadata' => ['seats' => 3, 'rate' => 1.0],
])->json();
echo $api->access('shop-7'), "\n";
$page = $api->send('GET', $session['url']);
echo $page->status, ' ', $page->header('Cache-Control'), ' ', str_contains($page->body, '付款 NT$199') ? 'a button' : $page->body, "\n";
$paid = $api->send('POST', $session['url'], ['Content-Type: application/x-www-form-urlencoded'], 'name=New');
echo $paid->status, ' ', str_replace($session['id'], 'ID', $paid->header('Location')), "\n";
echo $api->access('shop-7'), "\n";
foreach ($receiver->requests(4) as $request) {
    $event = json_decode($request['body'], true);
    ['id' => $id, 'type' => $type, 'data' => $data] = $event;
    $mac = base64_encode(hash_hmac('sha256', $request['body'], Receiver::SECRET, true));
    var_dump($request['headers']['x-recur-signature'] === $mac && $request['headers']['x-recur-event-id'] === $id
        && $request['headers']['x-recur-event-type'] === $type && abs($request['headers']['x-recur-timestamp'] / 1000 - microtime(true)) < 60);
    echo "$request[method] ", $request['headers']['content-type'], " $type $data[object] $data[status] ", $data['billing_reason'] ?? '-', ' ',
        $data['customer']['external_id'], ' ', $data['customer']['email'], ' ', $data['product']['slug'], ' ', $data['amount'] ?? '-', "\n";
}
echo substr($request['body'], strpos($request['body'], '"metadata"'), 37), "\n";
$receiver->settled();
echo json_encode(array_column($api->control('deliveries')['deliveries'], 'status')), "\n";
$again = $api->send('POST', $session['url'], ['Content-Type: application/x-www-form-urlencoded'], 'name=New');
echo $again->status, ' ', $api->send('GET', $session['url'])->status, ' ', count($receiver->types(4)), "\n";
--EXPECT--
none
200 no-store a button
303 https://shop.example/ok?s=ID
basic-plan active
bool(true)
POST application/json checkout.completed checkout.session completed - shop-7 new@example.com basic-plan -
bool(true)
POST application/json order.paid order paid subscription_create shop-7 new@example.com basic-plan 199
bool(true)
POST application/json subscription.created subscription active - shop-7 new@example.com basic-plan 199
bool(true)
POST application/json subscription.activated subscription active - shop-7 new@example.com basic-plan 199
"metadata":{"seats":3,"rate":1.0},"cr
["delivered","delivered","delivered","delivered"]
303 410 4
