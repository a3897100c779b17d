--TEST--
entitlements->list() is a GET with RFC 3986 queries, and no word of a body
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
$api->answer(...array_fill(0, 2, ['status' => 200, 'json' => ['customer' => null, 'subscription' => null, 'entitlements' => []]]));
$client = $api->client();
$entitlements = $client->entitlements;
$entitlements->list(['email' => "a+b 帳@example.com", 'externalId' => 42, 'customer' => 'cus_1']);
$entitlements->check(['external_id' => 'a&b=c', 'product' => 'pro']);
foreach ($api->requests() as $request) {
    echo $request['method'], ' ', $request['path'], ' ', $request['query'] ?? '', "\n";
}
foreach (['Content-Type', 'Content-Length', 'Accept', 'X-Recur-Source'] as $name) {
    echo $name, ': ', $api->header($name) ?? 'none', "\n";
}
// The same kept connection takes a POST after it, and a GET again.
$client->portal->sessions->create(['customer' => 'cus_123', 'returnUrl' => StandIn::RETURN_URL]);
echo $api->header('Content-Type'), "\n";
$client->entitlements->list(['customer' => 'cus_1']);
echo $api->header('Content-Type') ?? 'none', ' ', $api->requests()[3]['query'], ' ', $api->requests()[3]['body'], "\n";
?>
--EXPECT--
GET /v1/customers/entitlements customer_id=cus_1&external_id=42&email=a%2Bb%20%E5%B8%B3%40example.com
GET /v1/customers/entitlements external_id=a%26b%3Dc
Content-Type: none
Content-Length: none
Accept: application/json
X-Recur-Source: server
application/json
none customer_id=cus_1 
