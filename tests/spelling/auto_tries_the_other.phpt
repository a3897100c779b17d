--TEST--
Where the API did not see a field that was sent, auto sends the other spelling, and keeps to it
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
$api->set('fieldCase', 'camel');
$attempts = [];
$sessions = $api->sessions(['onExchange' => function (Recur\Exchange $exchange) use (&$attempts) {
    $attempts[] = "$exchange->attempt:$exchange->statusCode";
}, 'maxRetries' => 0]);
show(fn() => $sessions->create(['customer' => 'cus_123']));
show(fn() => $sessions->create(['externalId' => 'user_123']));
echo implode(' ', $attempts), "\n", implode("\n", $api->bodies()), "\n";
?>
--EXPECT--
session of cus_123
session of cus_123
1:400 2:201 1:201
{"customer_id":"cus_123","return_url":"https://shop.example/account"}
{"customerId":"cus_123","returnUrl":"https://shop.example/account"}
{"externalId":"user_123","returnUrl":"https://shop.example/account"}
