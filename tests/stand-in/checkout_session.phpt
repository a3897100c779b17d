--TEST--
A checkout session is answered with what was asked for, and a link
--FILE--
<?php

require __DIR__ . '/stand_in.inc';

$api = new StandIn();
$session = $api->checkout([
    'product_slug' => 'pro-plan', 'customer_email' => 'new@example.com', 'customer_name' => '新客',
    'external_customer_id' => 'shop-7', 'metadata' => ['plan' => 'a', 'seats' => 3, 'rate' => 1.0, 'vip' => true],
]);
echo $session->status, "\n";
$fields = $session->json();
echo preg_replace('/[0-9a-f]{24}/', '…', $fields['id']), ' ', str_starts_with($fields['url'], "$api->url/checkout/session/") ? 'a link' : '', "\n";
unset($fields['id'], $fields['url'], $fields['created_at'], $fields['expires_at']);
echo json_encode($fields, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_PRESERVE_ZERO_FRACTION), "\n";
echo $api->checkout(['product_id' => 'prod_course', 'mode' => 'PAYMENT'])->json()['mode'], "\n";
--EXPECT--
201
cs_… a link
{"object":"checkout.session","status":"open","mode":"SUBSCRIPTION","product_id":"prod_pro","success_url":"https://shop.example/ok","cancel_url":"https://shop.example/prices","customer_email":"new@example.com","customer_name":"新客","external_customer_id":"shop-7","metadata":{"plan":"a","seats":3,"rate":1.0,"vip":true}}
PAYMENT
