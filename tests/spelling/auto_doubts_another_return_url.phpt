--TEST--
A session with another return URL than was sent makes auto send the other spelling, and keep to it
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
$session = fn(?string $returnUrl) => ['status' => 201, 'json' => ['id' => 'portal_sess_1', 'url' => 'https://portal.example/s/1', 'return_url' => $returnUrl]];
foreach (['https://shop.example/default', null] as $i => $other) {
    $api->answer($session($other), $session(StandIn::RETURN_URL), $session(StandIn::RETURN_URL));
    $attempts = 0;
    $sessions = $api->sessions(['baseUrl' => "$api->url/api-$i", 'maxRetries' => 0, 'onExchange' => function () use (&$attempts) {
        $attempts++;
    }]);
    echo $sessions->create(['customer' => 'cus_123'])->returnUrl, ' ', $attempts, "\n";
    echo $sessions->create(['customer' => 'cus_123'])->returnUrl, ' ', $attempts, "\n";
}
echo implode("\n", $api->bodies()), "\n";
?>
--EXPECT--
https://shop.example/account 2
https://shop.example/account 3
https://shop.example/account 2
https://shop.example/account 3
{"customer_id":"cus_123","return_url":"https://shop.example/account"}
{"customerId":"cus_123","returnUrl":"https://shop.example/account"}
{"customerId":"cus_123","returnUrl":"https://shop.example/account"}
{"customer_id":"cus_123","return_url":"https://shop.example/account"}
{"customerId":"cus_123","returnUrl":"https://shop.example/account"}
{"customerId":"cus_123","returnUrl":"https://shop.example/account"}
