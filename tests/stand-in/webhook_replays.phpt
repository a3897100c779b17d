--TEST--
Deliveries can be repeated, put into another order, and signed otherwise
--FILE--
<?php

require __DIR__ . '/receiver.inc';

$api = new StandIn();
$receiver = new Receiver($api);
$mac = static fn (array $request, string $secret): string => hash_hmac('sha256', $request['body'], $secret);
$api->control('webhook', ['paused' => true]);
$api->control('purchases', ['product' => 'online-course', 'email' => 'b@example.com', 'externalId' => 'shop-9']);
$ids = array_column($api->control('deliveries')['deliveries'], 'event');
$api->control('deliveries', ['events' => array_reverse($ids)]);
$api->control('webhook', ['paused' => false]);
echo implode(' ', $receiver->types(4)), "\n";
$receiver->clear();
$api->control('webhook', ['atOnce' => 5]);
$api->control('deliveries', ['event' => $ids[0], 'copies' => 5]);
echo implode(' ', $receiver->types(5)), ' ', count(array_unique(array_column($receiver->requests(5), 'body'))), "\n";
$receiver->clear();
$api->control('webhook', ['encoding' => 'hex', 'secret' => 'whsec_new', 'atOnce' => 1]);
foreach ([[], ['secret' => 'whsec_wrong'], ['signature' => 'nonsense'], ['signature' => null]] as $how) {
    $api->control('deliveries', ['event' => $ids[0]] + $how);
}
foreach ($receiver->requests(4) as $request) {
    echo match ($request['headers']['x-recur-signature'] ?? null) {
        $mac($request, 'whsec_new') => 'the new secret', $mac($request, 'whsec_wrong') => 'a wrong secret',
        null => 'none', default => $request['headers']['x-recur-signature'],
    }, "\n";
}
$receiver->clear();
$api->control('deliveries', ['body' => '{"id": "evt_1",  "odd": "\/"}', 'id' => 'evt_1', 'type' => 'odd.thing']);
echo $receiver->requests(1)[0]['body'], "\n";
--EXPECT--
checkout.completed order.paid order.paid checkout.completed
checkout.completed checkout.completed checkout.completed checkout.completed checkout.completed 1
the new secret
a wrong secret
nonsense
none
{"id": "evt_1",  "odd": "\/"}
