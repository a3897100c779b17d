--TEST--
How long sessions last, and a portal session's status, are settings
--FILE--
<?php

require __DIR__ . '/stand_in.inc';

$api = new StandIn();
$api->control('settings', ['portalSessionSeconds' => 1800, 'portalSessionStatus' => 'revoked', 'checkoutSessionSeconds' => 90]);
$lifetime = static fn (array $session): int => strtotime($session['expires_at']) - strtotime($session['created_at']);
$session = $api->create(['email' => 'customer@example.com', 'return_url' => RETURN_URL])->json();
echo $session['status'], ' ', $lifetime($session), "\n";
$checkout = $api->checkout(['product_slug' => 'basic-plan'])->json();
echo $checkout['status'], ' ', $lifetime($checkout), "\n";
$api->control('clock', ['advanceSeconds' => 91]);
echo $api->send('GET', $checkout['url'])->status, ' ', $api->send('POST', $checkout['url'], [], 'email=a%40example.com')->status, "\n";
--EXPECT--
revoked 1800
open 90
410 410
