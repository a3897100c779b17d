--TEST--
Every field of the answer is its property, as received
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';

$api = StandIn::start();
$fields = [
    'id' => 'portal_sess_1',
    'object' => 'portal.session',
    'url' => 'https://portal.recur.tw/s/secret-token',
    'customer' => 'cus_123',
    'returnUrl' => 'https://shop.example/account',
    'status' => 'active',
    'expiresAt' => '2030-01-02T03:04:05.678+08:00',
    'accessedAt' => '2030-01-02T02:04:05Z',
    'createdAt' => '2030-01-02T02:04:05.678Z',
];
$api->answer(['status' => 201, 'json' => $fields]);
$session = $api->sessions()->create(['customer' => 'cus_123']);
foreach ($fields as $name => $value) {
    echo $name, ' ', var_export($session->$name === $value, true), "\n";
}
?>
--EXPECT--
id true
object true
url true
customer true
returnUrl true
status true
expiresAt true
accessedAt true
createdAt true
