--TEST--
toArray() and JSON have the seven fields, and fromArray() makes the same event of them
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/webhook.inc';

$body = body_of(['customer' => ['id' => 'cus_1', 'external_id' => 'user_1'], 'list' => [1, 2.5]]);
$event = Recur\Webhook::verify($body, signature_of($body), SECRET);
echo json_encode($event), "\n";
var_dump($event->toArray() === $event->jsonSerialize());
var_dump(Recur\WebhookEvent::fromArray($event->toArray()) == $event);
var_dump(Recur\WebhookEvent::fromArray(json_decode(json_encode($event), true)) == $event);
// A decoded payload will do too.
var_dump(Recur\WebhookEvent::fromArray(json_decode($body, true)) == $event);
$made = Recur\WebhookEvent::fromArray(['id' => 'evt_1', 'type' => 'order.paid', 'data' => ['customer_id' => 'cus_1'],
    'customer' => 'cus_2', 'external_id' => 'user_2', 'email' => '']);
var_dump($made->timestamp, $made->customer, $made->externalId, $made->email);
?>
--EXPECT--
{"id":"evt_1","type":"order.paid","timestamp":"2026-01-01T00:00:00Z","data":{"customer":{"id":"cus_1","external_id":"user_1"},"list":[1,2.5]},"customer":"cus_1","externalId":"user_1","email":null}
bool(true)
bool(true)
bool(true)
bool(true)
NULL
string(5) "cus_2"
string(6) "user_2"
NULL
