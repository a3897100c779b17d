--TEST--
An answer in either spelling is read, and with 200 as with 201
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';

$api = StandIn::start();
$api->set('answerStatus', 200);
foreach (['snake', 'camel'] as $spelling) {
    $api->set('answerCase', $spelling);
    $session = $api->sessions()->create(['customer' => 'cus_123']);
    var_dump($session->customer, $session->returnUrl, $session->status, $session->accessedAt);
    var_dump($session->secondsLeft() > 3500, strlen((string) $session->createdAt) > 18);
}
?>
--EXPECT--
string(7) "cus_123"
string(28) "https://shop.example/account"
string(6) "active"
NULL
bool(true)
bool(true)
string(7) "cus_123"
string(28) "https://shop.example/account"
string(6) "active"
NULL
bool(true)
bool(true)
