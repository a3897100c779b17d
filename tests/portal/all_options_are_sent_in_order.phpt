--TEST--
All that was given is sent, identifiers first by their priority
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
$session = $api->sessions()->create([
    'locale' => 'en',
    'configuration' => 'pcfg_default',
    'returnUrl' => 'https://shop.example/帳戶',
    'email' => 'yearly@example.com',
    'externalId' => 'user_456',
    'customer' => 'cus_123',
]);
echo outcome($session), "\n", $session->returnUrl, "\n";
var_dump(json_decode($api->bodies()[0], true) === [
    'customer_id' => 'cus_123',
    'external_id' => 'user_456',
    'email' => 'yearly@example.com',
    'return_url' => 'https://shop.example/帳戶',
    'configuration_id' => 'pcfg_default',
    'locale' => 'en',
]);
?>
--EXPECT--
session of cus_123
https://shop.example/帳戶
bool(true)
