--TEST--
Where the other spelling brings no better session, the first one is handed out, and this is asked once
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
$session = fn(string $id, string $returnUrl = 'https://shop.example/account/')
    => ['status' => 201, 'json' => ['id' => $id, 'url' => "https://portal.example/s/$id", 'return_url' => $returnUrl]];
$seconds = [
    'another return URL again' => $session('second'),
    'not read' => ['status' => 400, 'json' => ['error' => ['code' => 'missing_customer_identifier']]],
    'refused' => ['status' => 400, 'json' => ['error' => ['code' => 'invalid_request', 'message' => 'Unrecognized key: customerId']]],
];
foreach ($seconds as $how => $second) {
    $api->answer($session('first'), $second, $session('third'));
    $sessions = $api->sessions(['baseUrl' => "$api->url/" . strtr($how, ' ', '-')]);
    echo $how, ': ', $sessions->create(['customer' => 'cus_123'])->id, ' ', $sessions->create(['customer' => 'cus_123'])->id, "\n";
}
foreach ($api->bodies() as $body) {
    echo str_contains($body, 'customer_id') ? 'snake ' : 'camel ';
}
?>
--EXPECT--
another return URL again: first third
not read: first third
refused: first third
snake camel snake snake camel snake snake camel snake
