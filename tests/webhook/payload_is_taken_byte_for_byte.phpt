--TEST--
The body is verified as it came: escaped slashes, U+2028, an emoji, a line end; decoded and encoded again it is another
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/webhook.inc';

$bodies = [
    'escaped slash' => '{"id":"evt_1","type":"order.paid","data":{"url":"https:\/\/shop.example\/"}}',
    'plain slash, other order' => '{"type":"order.paid","data":{"url":"https://shop.example/"},"id":"evt_1"}',
    'U+2028' => "{\"id\":\"evt_1\",\"type\":\"order.paid\",\"data\":{\"note\":\"a\u{2028}b\"}}",
    'emoji' => "{\"id\":\"evt_1\",\"type\":\"order.paid\",\"data\":{\"note\":\"\u{1F600} 訂閱\"}}",
    'escaped emoji' => '{"id":"evt_1","type":"order.paid","data":{"note":"\ud83d\ude00"}}',
    'line end' => "{\"id\":\"evt_1\",\"type\":\"order.paid\",\"data\":{}}\n",
    'spaces' => "{ \"id\": \"evt_1\",\r\n \"type\": \"order.paid\",\t\"data\": {} }",
    'float' => '{"id":"evt_1","type":"order.paid","data":{"rate":1.0}}',
    'big integer' => '{"id":"evt_1","type":"order.paid","data":{"n":12345678901234567890}}',
    'empty object' => '{"id":"evt_1","type":"order.paid","data":{"metadata":{}}}',
    'a name twice' => '{"id":"evt_0","id":"evt_1","type":"order.paid","data":{}}',
    'a body in PHP\'s own way of writing' => json_encode(['id' => 'evt_1', 'type' => 'order.paid', 'data' => ['a' => 1]]),
];
foreach ($bodies as $name => $body) {
    $again = json_encode(json_decode($body, true));
    echo $name, ': ', verified($body, signature_of($body), SECRET);
    echo $again === $body ? "; the same again\n" : '; again ' . verified($again, signature_of($body), SECRET) . "\n";
}
?>
--EXPECT--
escaped slash: event evt_1; the same again
plain slash, other order: event evt_1; again WebhookSignatureException invalid_signature 0
U+2028: event evt_1; again WebhookSignatureException invalid_signature 0
emoji: event evt_1; again WebhookSignatureException invalid_signature 0
escaped emoji: event evt_1; the same again
line end: event evt_1; again WebhookSignatureException invalid_signature 0
spaces: event evt_1; again WebhookSignatureException invalid_signature 0
float: event evt_1; again WebhookSignatureException invalid_signature 0
big integer: event evt_1; again WebhookSignatureException invalid_signature 0
empty object: event evt_1; again WebhookSignatureException invalid_signature 0
a name twice: event evt_1; again WebhookSignatureException invalid_signature 0
a body in PHP's own way of writing: event evt_1; the same again
