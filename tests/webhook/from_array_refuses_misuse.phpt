--TEST--
fromArray() refuses what is no event, unknown fields, wrong types and both spellings of one field
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/webhook.inc';

$good = ['id' => 'evt_1', 'type' => 'order.paid', 'data' => []];
$rows = [
    [],
    array_diff_key($good, ['id' => 1]),
    ['id' => ''] + $good,
    ['type' => null] + $good,
    array_diff_key($good, ['data' => 1]),
    ['id' => "\xff"] + $good,
    ['email' => "\xff"] + $good,
    ['data' => null] + $good,
    ['data' => new stdClass()] + $good,
    ['id' => 7] + $good,
    ['timestamp' => 1.5] + $good,
    ['timestamps' => '2026'] + $good,
    ['x' => 1] + $good,
    $good + [1],
    $good + ['externalId' => 'a', 'external_id' => 'a'],
];
foreach ($rows as $row) {
    show(fn () => Recur\WebhookEvent::fromArray($row));
}
?>
--EXPECT--
InvalidWebhookException invalid_event 0
InvalidWebhookException invalid_event 0
InvalidWebhookException invalid_event 0
InvalidWebhookException invalid_event 0
InvalidWebhookException invalid_event 0
InvalidWebhookException invalid_event 0
InvalidWebhookException invalid_event 0
TypeError: Recur\WebhookEvent::fromArray(): Argument #1 ($fields) field "data" must be of type array, null given
TypeError: Recur\WebhookEvent::fromArray(): Argument #1 ($fields) field "data" must be of type array, stdClass given
TypeError: Recur\WebhookEvent::fromArray(): Argument #1 ($fields) field "id" must be of type Stringable|string|null, int given
TypeError: Recur\WebhookEvent::fromArray(): Argument #1 ($fields) field "timestamp" must be of type Stringable|string|null, float given
ValueError: Recur\WebhookEvent::fromArray(): Argument #1 ($fields) has an unknown field "timestamps", did you mean "timestamp"?
ValueError: Recur\WebhookEvent::fromArray(): Argument #1 ($fields) has an unknown field "x"
ValueError: Recur\WebhookEvent::fromArray(): Argument #1 ($fields) has an unknown field 0, the keys must be names
ValueError: Recur\WebhookEvent::fromArray(): Argument #1 ($fields) has the field "externalId" in both spellings
