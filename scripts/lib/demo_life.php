<?php

// What scripts/demo shows of a subscription's life: no plan, checkout, webhook, plan, cancelled, over.

declare(strict_types=1);

use Recur\Client;
use Recur\Webhook;

$base = (string) getenv('RECUR_BASE_URL');
$who = ['externalId' => 'demo_user'];
$recur = new Client();

/** @param array<string, mixed> $fields what is told to the stand-in, in place of a person at its pages */
$do = static function (string $what, array $fields) use ($base): void {
    $http = ['method' => 'POST', 'header' => 'Content-Type: application/json', 'content' => json_encode($fields)];
    if (file_get_contents("$base/_stand-in/$what", false, stream_context_create(['http' => $http])) === false) {
        exit(1);
    }
};
$tell = static function (string $when) use ($recur, $who): void {
    $plan = $recur->entitlements->list($who)->for('pro-plan');
    $has = $plan === null ? 'no plan' : "$plan->product, $plan->status, until " . substr($plan->expiresAt ?? 'ever', 0, 10);
    printf("    %-24s %s\n", $when, $has);
};

echo "\nThe life of a subscription, ", json_encode($who), ":\n";
$tell('before');
$checkout = $recur->checkoutSessions->create([
    'productSlug' => 'pro-plan',
    'successUrl' => 'https://shop.example/welcome',
    'cancelUrl' => 'https://shop.example/pricing',
    'externalCustomerId' => $who['externalId'],
]);
printf("    %-24s %s\n", 'checkout', $checkout->id);
$do('purchases', ['product' => 'pro-plan', 'email' => 'demo@example.com'] + $who);
$tell('paid');

$events = json_decode((string) file_get_contents("$base/_stand-in/deliveries"), true)['deliveries'];
$body = $events[count($events) - 1]['body'];
$event = Webhook::verify($body, Webhook::sign($body, (string) getenv('RECUR_WEBHOOK_SECRET')));
printf("    %-24s %s of %s\n", 'webhook', $event->type, $event->externalId ?? 'nobody');

$do('subscriptions', ['customer' => $who['externalId'], 'action' => 'cancel']);
$tell('cancelled');
$do('clock', ['advanceSeconds' => 40 * 86400]);
$tell('the period is over');
// The other customers must not have lived through these days.
$do('reset', []);
