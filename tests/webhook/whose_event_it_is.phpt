--TEST--
customer, externalId and email are read from the data, and null where these do not say
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/webhook.inc';

$rows = [
    ['order.paid', ['customer' => ['id' => 'cus_1', 'external_id' => 'user_1', 'email' => 'ming@example.com', 'name' => '王小明']]],
    ['subscription.activated', ['id' => 'sub_1', 'customer_id' => 'cus_1']],
    ['checkout.created', ['id' => 'cs_1', 'customer' => null, 'customer_email' => 'ming@example.com']],
    ['checkout.completed', ['id' => 'cs_1', 'customer_id' => 'cus_1', 'external_customer_id' => 'user_1']],
    ['customer.created', ['id' => 'cus_1', 'external_id' => 'user_1', 'email' => 'ming@example.com']],
    ['product.updated', ['id' => 'prod_1', 'email' => 'shop@example.com', 'external_id' => 'sku_1']],
    ['order.paid', ['customer' => ['id' => '', 'external_id' => '', 'email' => '']]],
    ['order.paid', ['customer' => ['id' => 1, 'external_id' => 2, 'email' => false]]],
    ['order.paid', []],
];
foreach ($rows as [$type, $data]) {
    $body = body_of($data, $type);
    $event = Recur\Webhook::verify($body, signature_of($body), SECRET);
    echo $type, ': ', json_encode([$event->customer, $event->externalId, $event->email]), "\n";
}
?>
--EXPECT--
order.paid: ["cus_1","user_1","ming@example.com"]
subscription.activated: ["cus_1",null,null]
checkout.created: [null,null,"ming@example.com"]
checkout.completed: ["cus_1","user_1",null]
customer.created: ["cus_1","user_1","ming@example.com"]
product.updated: [null,null,null]
order.paid: [null,null,null]
order.paid: [null,null,null]
order.paid: [null,null,null]
