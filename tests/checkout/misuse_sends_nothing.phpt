--TEST--
A checkout without product or URLs, or with metadata that is not flat, is refused before anything is sent
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
$checkout = $api->client()->checkoutSessions;
$urls = ['successUrl' => 'https://shop.example/', 'cancelUrl' => 'https://shop.example/'];
foreach ([
    $urls, ['productId' => 'a', 'productSlug' => 'b'] + $urls, ['productId' => 'a'], ['productId' => 'a', 'successUrl' => 'https://shop.example/'],
    ['productId' => 'a', 'successUrl' => '/thanks'] + $urls, ['productId' => 'a', 'cancelUrl' => 'javascript:alert(1)'] + $urls,
] as $options) {
    show(fn() => $checkout->create($options));
}
foreach ([
    'text', ['a', 'b'], ['a' => null], ['a' => []], ['a' => new stdClass()], ['a' => INF], ['a' => str_repeat('x', 501)],
    [str_repeat('n', 501) => 1], ['a' => "\xff"], array_fill_keys(range(1, 51), 1),
] as $metadata) {
    try {
        $checkout->create(['productId' => 'a', 'metadata' => $metadata] + $urls);
    } catch (TypeError $error) {
        echo preg_replace('/^.*option /', '', $error->getMessage()), "\n";
    }
}
echo $api->requestCount(), " requests\n";
?>
--EXPECT--
InvalidRequestException missing_product 400
InvalidRequestException invalid_option 400
InvalidRequestException invalid_url 400
InvalidRequestException invalid_url 400
InvalidRequestException invalid_url 400
InvalidRequestException invalid_url 400
"metadata" must be of type array|null, string given
"metadata" must have names for keys, it is a list
"metadata" has a member "a" that is neither a string, an int, a float nor a bool
"metadata" has a member "a" that is neither a string, an int, a float nor a bool
"metadata" has a member "a" that is neither a string, an int, a float nor a bool
"metadata" has a member "a" that is no finite number
"metadata" has a member "a" that is longer than 500 bytes
"metadata" has a member "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn…" that has a name of more than 500 bytes, or not in UTF-8
"metadata" has a member "a" that is not valid UTF-8
"metadata" has more than 50 members
0 requests
