--TEST--
An answer that is not the documented one is an exception, never a yes
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
$customer = ['id' => 'cus_1'];
$entry = ['product' => 'pro'];
$answers = [
    [], ['customer' => $customer], ['customer' => $customer, 'entitlements' => null],
    ['customer' => $customer, 'entitlements' => ['a' => $entry]], ['customer' => $customer, 'entitlements' => 'pro'],
    ['customer' => $customer, 'entitlements' => ['pro']], ['customer' => $customer, 'entitlements' => [['product' => '']]],
    ['customer' => $customer, 'entitlements' => [['product_id' => 'pro']]],
    ['customer' => $customer, 'entitlements' => [['product' => true]]],
    ['customer' => null, 'entitlements' => [$entry]], ['customer' => [], 'entitlements' => [$entry]],
    ['customer' => true, 'entitlements' => [$entry]], ['customer' => ['id' => ''], 'entitlements' => [$entry]],
    ['customer' => $customer, 'subscription' => [], 'entitlements' => [$entry]],
    ['customer' => $customer, 'subscription' => ['id' => 's', 'product' => 'pro'], 'entitlements' => [$entry]],
    ['customer' => ['id' => 'cus_2'], 'entitlements' => [$entry]],
];
$api->answer(...array_map(static fn(array $json): array => ['status' => 200, 'json' => $json === [] ? new stdClass() : $json], $answers));
$client = $api->client();
foreach ($answers as $answer) {
    show(fn() => $client->entitlements->check(['customer' => 'cus_1', 'product' => 'pro']));
}
?>
--EXPECT--
InvalidResponseException unexpected_response 200
InvalidResponseException unexpected_response 200
InvalidResponseException unexpected_response 200
InvalidResponseException unexpected_response 200
InvalidResponseException unexpected_response 200
InvalidResponseException unexpected_response 200
InvalidResponseException unexpected_response 200
InvalidResponseException unexpected_response 200
InvalidResponseException unexpected_response 200
InvalidResponseException unexpected_response 200
InvalidResponseException unexpected_response 200
InvalidResponseException unexpected_response 200
InvalidResponseException unexpected_response 200
InvalidResponseException unexpected_response 200
InvalidResponseException unexpected_response 200
InvalidResponseException customer_mismatch 200
