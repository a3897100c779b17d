--TEST--
A checkout link is guarded as a portal link is; a conflict says what to do
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
$answers = [
    ['status' => 200, 'json' => ['id' => 'cs_1', 'url' => 'http://checkout.example/hunter2']], ['status' => 200, 'json' => ['id' => 'cs_1', 'url' => 'https://u:hunter2@host/']],
    ['status' => 200, 'json' => ['id' => 'cs_1', 'url' => 'https://host/"hunter2']], ['status' => 200, 'json' => ['id' => 'cs_1', 'url' => 'https://host/' . str_repeat('x', 2048)]],
    ['status' => 200, 'json' => ['id' => 'cs_1']], ['status' => 200, 'json' => ['url' => 'https://host/hunter2']], ['status' => 200, 'json' => ['hunter2']],
    ['status' => 409, 'json' => ['error' => ['code' => 'conflict', 'message' => 'Already subscribed']]],
    ['status' => 404, 'json' => ['error' => ['code' => 'resource_not_found', 'message' => 'No such product']]],
];
$api->answer(...$answers);
$checkout = $api->client(['baseUrl' => $api->url])->checkoutSessions;
foreach ($answers as $answer) {
    try {
        $checkout->create(['productId' => 'p', 'successUrl' => 'https://shop.example/', 'cancelUrl' => 'https://shop.example/']);
        echo "a session\n";
    } catch (Recur\Exception\RecurException $exception) {
        echo short_class($exception), ' ', $exception->errorCode, str_contains("$exception", 'hunter2') ? ' tells the link' : '', "\n";
        $last[] = $exception->getMessage();
    }
}
echo implode("\n", array_slice($last, -2)), "\n";
foreach ([['id' => 'cs_1', 'url' => 'https://host/x', 'expires_at' => '2020-01-01T00:00:00Z'], ['id' => 'cs_1', 'url' => 'https://host/x', 'status' => 'EXPIRED']] as $fields) {
    $session = Recur\CheckoutSession::fromArray($fields);
    echo var_export($session->isExpired(), true), ' ', $session->secondsLeft(), "\n";
}
?>
--EXPECT--
a session
InvalidResponseException unsafe_url
InvalidResponseException unsafe_url
InvalidResponseException unsafe_url
InvalidResponseException unexpected_response
InvalidResponseException unexpected_response
InvalidResponseException unexpected_response
InvalidRequestException conflict
InvalidRequestException resource_not_found
The Recur API refused the request (status 409, "Already subscribed"): this customer has the subscription already, so lead them to the portal.
The Recur API has nothing there (status 404, "No such product"): check the product and the base URL.
true 0
true 0
