--TEST--
auto tries a checkout in the other spelling where a bad request names a field that was sent, and keeps to what was read
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
$refusal = static fn (string $code, string $message): array => ['status' => 400, 'json' => ['error' => ['code' => $code, 'message' => $message]]];
$session = ['status' => 201, 'json' => ['id' => 'cs_1', 'url' => 'https://checkout.example/1']];
$doubts = [
    'bad_request, camelCase' => $refusal('bad_request', 'productId is required'),
    'invalid_request, snake_case' => $refusal('invalid_request', 'Missing success_url'),
];
$certain = [
    'a field that was not sent' => $refusal('bad_request', 'customerEmail is required'),
    'another code' => $refusal('payment_required', 'productId is required'),
];
$n = 0;
foreach ($doubts + $certain as $name => $answer) {
    $api->answer($answer, $session, ...(isset($doubts[$name]) ? [$session] : []));
    $attempts = 0;
    $checkout = $api->client(['baseUrl' => "$api->url/api-" . $n++, 'maxRetries' => 0, 'onExchange' => function () use (&$attempts) {
        $attempts++;
    }])->checkoutSessions;
    $seen = count($api->bodies());
    for ($call = 1; $call <= 2; $call++) {
        try {
            $said = $checkout->create(['productId' => 'prod_1', 'successUrl' => 'https://shop.example/', 'cancelUrl' => 'https://shop.example/'])->id;
        } catch (Recur\Exception\RecurException $exception) {
            $said = $exception->errorCode;
        }
        echo "$name: $said, $attempts in all\n";
    }
    foreach (array_slice($api->bodies(), $seen) as $body) {
        echo '  ', array_key_first(json_decode($body, true)), "\n";
    }
}
?>
--EXPECT--
bad_request, camelCase: cs_1, 2 in all
bad_request, camelCase: cs_1, 3 in all
  product_id
  productId
  productId
invalid_request, snake_case: cs_1, 2 in all
invalid_request, snake_case: cs_1, 3 in all
  product_id
  productId
  productId
a field that was not sent: bad_request, 1 in all
a field that was not sent: cs_1, 2 in all
  product_id
  product_id
another code: payment_required, 1 in all
another code: cs_1, 2 in all
  product_id
  product_id
