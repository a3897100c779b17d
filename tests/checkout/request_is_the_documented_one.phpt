--TEST--
checkoutSessions->create() sends the documented fields in the order of the wire, metadata as its types are
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
$api->answer(['status' => 201, 'json' => ['id' => 'cs_1', 'url' => 'https://checkout.recur.tw/c/secret', 'expires_at' => '2999-01-01T00:00:00Z', 'status' => 'open']]);
$session = $api->client()->checkoutSessions->create([
    'metadata' => ['order' => 'a"b', 'seats' => 3, 'ratio' => 0.5, 'trial' => false, 7 => '帳'],
    'external_customer_id' => 42, 'customerEmail' => 'a@example.com', 'customerName' => null, 'mode' => 'SUBSCRIPTION',
    'cancelUrl' => 'https://shop.example/prices', 'success_url' => 'https://shop.example/?s={CHECKOUT_SESSION_ID}',
    'productSlug' => 'pro',
]);
echo $api->requests()[0]['method'], ' ', $api->requests()[0]['path'], "\n", $api->bodies()[0], "\n";
var_dump($session);
echo json_encode($session, JSON_UNESCAPED_SLASHES), ' ', var_export($session->isExpired(), true), "\n";
?>
--EXPECTF--
POST /v1/checkout/sessions
{"product_slug":"pro","mode":"SUBSCRIPTION","success_url":"https://shop.example/?s={CHECKOUT_SESSION_ID}","cancel_url":"https://shop.example/prices","customer_email":"a@example.com","external_customer_id":"42","metadata":{"order":"a\"b","seats":3,"ratio":0.5,"trial":false,"7":"帳"}}
object(Recur\CheckoutSession)#%d (4) {
  ["id"]=>
  string(4) "cs_1"
  ["url"]=>
  string(25) "https://checkout.recur.tw"
  ["status"]=>
  string(4) "open"
  ["expiresAt"]=>
  string(20) "2999-01-01T00:00:00Z"
}
{"id":"cs_1","url":"https://checkout.recur.tw/c/secret","status":"open","expiresAt":"2999-01-01T00:00:00Z"} false
