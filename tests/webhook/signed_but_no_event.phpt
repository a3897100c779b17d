--TEST--
What is signed but no event is an InvalidWebhookException: not JSON, no object, without id, type or data, too long, too deep
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/webhook.inc';

$long = static fn (int $length): string => str_pad(body_of(), $length);
$deep = static fn (int $levels): string
    => '{"id":"evt_1","type":"order.paid","data":' . str_repeat('[', $levels - 1) . str_repeat(']', $levels - 1) . '}';
$payloads = [
    '', ' ', 'null', '1', '"evt_1"', '[]', '{}', 'id=evt_1&type=order.paid', '<event/>', "\xef\xbb\xbf" . body_of(),
    substr(body_of(), 0, -1), body_of() . body_of(), body_of() . "\0", "{'id':'evt_1'}",
    '{"id":"evt_1","type":"order.paid","data":{"a":"' . "\xff" . '"}}', '{"id":"evt_1","type":"order.paid","data":{"a":NaN}}',
    '{"type":"order.paid","data":{}}', '{"id":"","type":"order.paid","data":{}}', '{"id":1,"type":"order.paid","data":{}}',
    '{"id":"evt_1","data":{}}', '{"id":"evt_1","type":null,"data":{}}', '{"id":"evt_1","type":"order.paid"}',
    '{"id":"evt_1","type":"order.paid","data":null}', '{"id":"evt_1","type":"order.paid","data":"{}"}',
    '{"event":{"id":"evt_1","type":"order.paid","data":{}}}', '[{"id":"evt_1","type":"order.paid","data":{}}]',
    $long(1048577), $deep(512), str_repeat('[', 100000),
];
$ends = [];
foreach ($payloads as $payload) {
    $end = verified($payload, signature_of($payload), SECRET);
    $ends[$end] = ($ends[$end] ?? 0) + 1;
}
print_r($ends);
foreach ([$long(1048576), $deep(511), "\n\t " . body_of() . "\r\n"] as $payload) {
    echo verified($payload, signature_of($payload), SECRET), "\n";
}
foreach (['{', $deep(512), $long(1048577)] as $payload) {
    show_message(static fn () => Recur\Webhook::verify($payload, signature_of($payload), SECRET));
}
// As deep as json_decode() goes, and no deeper.
var_dump(json_decode($deep(511)) !== null, json_decode($deep(512)));
// The application's own last JSON error stays.
json_decode('{"a');
$before = json_last_error_msg();
verified('{', signature_of('{'), SECRET);
verified(body_of(), signature_of(body_of()), SECRET);
var_dump($before === json_last_error_msg());
?>
--EXPECT--
Array
(
    [InvalidWebhookException invalid_event 0] => 29
)
event evt_1
event evt_1
event evt_1
InvalidWebhookException: The webhook is signed but not JSON, so it is not an event of Recur's: answer 400.
InvalidWebhookException: The webhook is nested deeper than 512 levels, so it is not read: answer 400.
InvalidWebhookException: The webhook is longer than 1 MiB, so it is not read: answer 400.
bool(true)
NULL
bool(true)
