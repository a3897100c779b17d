--TEST--
The whole life of a subscription by the clock and the portal's actions: access and events
--FILE--
<?php

require __DIR__ . '/receiver.inc';

const DAY = 86400;
$api = new StandIn();
$api->control('clock', ['now' => '2028-01-31T04:00:00Z']);
$receiver = new Receiver($api);
$api->control('purchases', ['product' => 'basic-plan', 'email' => 'd@example.com', 'externalId' => 'shop-2']);
$count = 4;
$receiver->requests($count);
$show = static function (string $what) use ($api, $receiver): void {
    $receiver->settled();
    $events = [];
    foreach ($receiver->requests(0) as $request) {
        $event = json_decode($request['body'], true);
        if ($event['data']['customer']['external_id'] === 'shop-2') {
            $events[] = $event['type'] . (isset($event['data']['billing_reason']) ? "({$event['data']['amount']})" : '');
        }
    }
    $receiver->clear();
    $until = $api->entitlements(['external_id' => 'shop-2'])->json()['entitlements'][0]['expires_at'] ?? '-';
    echo "$what: ", $api->access('shop-2'), ' ', substr($until, 0, 10), ' [', implode(' ', $events), "]\n";
};
$act = static fn (string $action, array $more = []): mixed => $api->control('subscriptions', ['customer' => 'shop-2', 'action' => $action] + $more);
$pass = static fn (int $days): mixed => $api->control('clock', ['advanceSeconds' => $days * DAY]);

$show('bought');
$pass(30);
$show('renewed on the last of February');
$act('cancel');
$act('cancel');
$show('cancelled');
$act('reactivate');
$show('reactivated');
$act('change_plan', ['product' => 'pro-plan']);
$show('upgraded');
$act('change_plan', ['product' => 'basic-plan']);
$show('to be downgraded');
$act('keep_plan');
$show('kept');
$act('change_plan', ['product' => 'basic-plan']);
$pass(31);
$show('downgraded');
$act('decline_card');
$pass(31);
$show('not paid');
$act('replace_card');
$show('paid after all');
$act('decline_card');
$pass(31);
$show('not paid again');
$pass(7);
$show('past the grace period');
$api->control('purchases', ['product' => 'basic-plan', 'email' => 'd@example.com', 'externalId' => 'shop-2']);
$act('accept_card');
$act('cancel');
$pass(31);
$show('bought again, cancelled, ended');
--EXPECT--
bought: basic-plan active 2028-02-29 [checkout.completed order.paid(199) subscription.created subscription.activated]
renewed on the last of February: basic-plan active 2028-03-31 [invoice.paid(199) subscription.renewed]
cancelled: basic-plan canceled 2028-03-31 [subscription.cancelled]
reactivated: basic-plan active 2028-03-31 [subscription.activated]
upgraded: pro-plan active 2028-03-31 [invoice.paid(200) subscription.upgraded]
to be downgraded: pro-plan active 2028-03-31 [subscription.schedule_created]
kept: pro-plan active 2028-03-31 [subscription.schedule_cancelled]
downgraded: basic-plan active 2028-04-30 [subscription.schedule_created subscription.schedule_executed subscription.downgraded invoice.paid(199) subscription.renewed]
not paid: basic-plan past_due 2028-05-07 [invoice.payment_failed(199) subscription.past_due]
paid after all: basic-plan active 2028-05-31 [invoice.paid(199) subscription.activated]
not paid again: basic-plan past_due 2028-06-07 [invoice.payment_failed(199) subscription.past_due]
past the grace period: none - [subscription.revoked]
bought again, cancelled, ended: none - [checkout.completed order.paid(199) subscription.created subscription.activated subscription.cancelled subscription.expired]
