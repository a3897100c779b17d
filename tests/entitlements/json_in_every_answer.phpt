--TEST--
JSON of every kind inside a list of entitlements, a checkout session and a webhook: taken where PHP's json_decode() takes it
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$texts = [
    // Well-formed.
    '1', '0', '-0', '-1', '1.5', '1e5', '1E+5', '1.5e-5', '0e1', '123456789012345678901234567890', '1e308', '-1.0e-308', '1e400',
    'true', 'false', 'null', '""', '"a"', '" "', '"\u0061"', '"\u0000"', '"\ud83d\ude00"', '"\"\\\/\b\f\n\r\t"', '"訂閱"', '"😀"',
    '"' . "\u{7f}" . '"', '"' . "\u{2028}" . '"', '"' . "\u{ffff}" . '"', '[]', '{}', '[[]]', '[{}]', '{"":0}', '{"a":{"b":[1,2,{"c":null}]}}',
    '{"a":1,"a":2}', '{"id":"other","product":"other"}', '{"entitlements":[]}', "[ 1 ,\t2\n,\r3 ]", str_repeat('[', 100) . str_repeat(']', 100),
    // Not.
    '', '-', '+1', '.5', '5.', '01', '-01', '1e', '1e+', '0x1', '1_0', '1,', 'NaN', 'Infinity', '-Infinity', 'True', 'nul', 'undefined', "'a'",
    'a', '"a', 'a"', '"\x61"', '"\u12"', '"\u12g4"', '"\ud800"', '"\udc00"', '"\ud800\u0061"', '"\\"', "\"\n\"", "\"\t\"", "\"\0\"", "\"\x1f\"",
    "\"\xff\"", "\"\xc0\x80\"", "\"\xed\xa0\x80\"", "\"\xf4\x90\x80\x80\"", "\"\xe2\x28\xa1\"", "\"\xc3\"", '[', ']', '{', '}', '[1', '[1,]', '[,1]', '[1 2]',
    '[1,,2]', '{"a"}', '{"a":}', '{"a":1,}', '{a:1}', '{1:1}', "{'a':1}", '{"a":1 "b":2}', '{"a"::1}', '{"a":1}}', '[1]]', '/**/1', '1 // one', '#1',
    "\u{a0}1", "\u{feff}1", "1\0", '1 1', '"a" "b"', str_repeat('[', 600) . str_repeat(']', 600),
];
$secret = 'whsec_of_the_test';
$list = '{"customer":{"id":"cus_1"},"entitlements":[{"product":"pro-plan","more":%s}],"subscription":null,"more":%1$s}';
$checkout = '{"id":"cs_1","url":"https://checkout.recur.tw/c/1","expires_at":"2099-01-01T00:00:00.000Z","more":%s}';
$event = '{"id":"evt_1","type":"order.paid","timestamp":"2026-01-01T00:00:00.000Z","data":{"more":%s}}';

$api = StandIn::start();
$client = $api->client(['maxRetries' => 0]);
$calls = [
    'list' => [$list, static fn(): array => $client->entitlements->list(['customer' => 'cus_1'])->toArray()['entitlements']],
    'check' => [$list, static fn(): bool => $client->entitlements->check(['customer' => 'cus_1', 'product' => 'pro-plan'])->allowed],
    'checkout' => [$checkout, static fn(): string => $client->checkoutSessions->create(['productSlug' => 'pro-plan',
        'successUrl' => 'https://shop.example/', 'cancelUrl' => 'https://shop.example/'])->id],
];
$counts = [];
foreach ($texts as $text) {
    foreach ($calls as $name => [$template, $call]) {
        $body = sprintf($template, $text);
        // Half a surrogate pair is JSON's to write and no text: an answer is taken with it, where it is not a field of its own.
        $wellFormed = json_decode($body) !== null || json_last_error() === JSON_ERROR_UTF16;
        $api->answer(['status' => 200, 'bodyBase64' => base64_encode($body)]);
        $result = result_of($call);
        $taken = !$result instanceof Throwable;
        if ($taken !== $wellFormed || !$taken && outcome($result) !== 'InvalidResponseException invalid_json 200') {
            echo "$name with ", substr($text, 0, 40), ': ', outcome($result), "\n";
        }
        $counts[$name][$taken ? 'taken' : 'refused'] = ($counts[$name][$taken ? 'taken' : 'refused'] ?? 0) + 1;
    }
    $body = sprintf($event, $text);
    $decoded = json_decode($body, true);
    $result = result_of(fn() => Recur\Webhook::verify($body, Recur\Webhook::sign($body, $secret), $secret));
    $taken = !$result instanceof Throwable;
    if ($taken !== ($decoded !== null) || $taken && $result->data !== $decoded['data']) {
        echo 'webhook with ', substr($text, 0, 40), ': ', outcome($result), "\n";
    }
    $counts['webhook'][$taken ? 'taken' : 'refused'] = ($counts['webhook'][$taken ? 'taken' : 'refused'] ?? 0) + 1;
}
foreach ($counts as $name => ['taken' => $taken, 'refused' => $refused]) {
    echo "$name: $taken taken, $refused refused\n";
}
?>
--EXPECT--
list: 42 taken, 64 refused
check: 42 taken, 64 refused
checkout: 42 taken, 64 refused
webhook: 39 taken, 67 refused
