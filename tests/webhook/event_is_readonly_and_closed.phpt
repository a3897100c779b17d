--TEST--
An event cannot be changed, made by hand or serialized; its clone is equal
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/webhook.inc';

$event = Recur\WebhookEvent::fromArray(['id' => 'evt_1', 'type' => 'order.paid', 'data' => ['amount' => 299]]);
show_message(function () use ($event) {
    $event->type = 'order.refunded';
});
show_message(function () use ($event) {
    $event->data['amount'] = 1;
});
show_message(function () use ($event) {
    $event->more = 1;
});
show_message(function () use ($event) {
    unset($event->id);
});
show_message(fn () => new Recur\WebhookEvent());
show_message(fn () => new Recur\Webhook());
show_message(fn () => serialize($event));
show_message(fn () => unserialize('O:18:"Recur\WebhookEvent":0:{}'));
var_dump(clone $event == $event, $event->type, $event->data);
// An object without its constructor has nothing, and ends no process.
$empty = (new ReflectionClass(Recur\WebhookEvent::class))->newInstanceWithoutConstructor();
var_dump($empty->changesAccess(), $empty->toArray());
show_message(fn () => $empty->id);
?>
--EXPECTF--
Error: Cannot modify readonly property Recur\WebhookEvent::$type
Error: Cannot %Smodify readonly property Recur\WebhookEvent::$data
Error: Cannot create dynamic property Recur\WebhookEvent::$more
Error: Cannot unset readonly property Recur\WebhookEvent::$id
Error: Call to private Recur\WebhookEvent::__construct() from global scope
Error: Call to private Recur\Webhook::__construct() from global scope
Exception: Serialization of 'Recur\WebhookEvent' is not allowed
Exception: Unserialization of 'Recur\WebhookEvent' is not allowed
bool(true)
string(10) "order.paid"
array(1) {
  ["amount"]=>
  int(299)
}
bool(false)
array(0) {
}
Error: Typed property Recur\WebhookEvent::$id must not be accessed before initialization
