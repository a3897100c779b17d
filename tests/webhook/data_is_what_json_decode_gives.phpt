--TEST--
data is what json_decode($payload, true) gives: big integers, floats, empty objects, repeated and odd names, 512 levels
--EXTENSIONS--
recur
--INI--
serialize_precision=-1
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/webhook.inc';

$datas = [
    '{}', '[]', '{"a":{},"b":[]}', '[1,"two",null]', '{"n":9223372036854775807,"m":-9223372036854775808}',
    '{"n":9223372036854775808,"m":123456789012345678901234567890}', '{"n":1.0,"m":-0.0,"k":-0,"e":1e2,"tiny":1e-400,"huge":1e400}',
    '{"a":1,"b":2,"a":{"c":3}}', '{"":1,"0":2,"-1":3,"01":4,"9223372036854775808":5}', '{"_empty_":1}',
    '{"a\u0000b":"c\u0000d"}', '{"\u0000a":1}', '{"s":"\u8a02\ud83d\ude00\/\b\f\n\r\t\"\\\\"}', '{"t":true,"f":false,"z":null}',
    '{"a":' . str_repeat('[', 509) . '1' . str_repeat(']', 509) . '}',
    '{"customer":{"id":"cus_1","id":"cus_2"}}', '{"long":"' . str_repeat('x', 100000) . '"}',
];
foreach ($datas as $number => $data) {
    $body = '{"id":"evt_1","type":"order.paid","data":' . $data . '}';
    $event = Recur\Webhook::verify($body, signature_of($body), SECRET);
    $wanted = json_decode($body, true)['data'];
    // Unlike ===, it tells -0.0 from 0.0 and sees NaN as itself.
    if (serialize($event->data) !== serialize($wanted)) {
        echo "$number differs: ", substr($data, 0, 80), "\n";
    }
}
$body = '{"id":"evt_1","type":"order.paid","data":{"customer":{"id":"cus_1","id":"cus_2"}}}';
$event = Recur\Webhook::verify($body, signature_of($body), SECRET);
echo count($datas), ' compared; of a name twice, both see ', $event->data['customer']['id'], ' and ', $event->customer, "\n";
?>
--EXPECT--
17 compared; of a name twice, both see cus_2 and cus_2
