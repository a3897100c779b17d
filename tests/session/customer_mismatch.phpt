--TEST--
A session of another customer than the one asked for is customer_mismatch, never handed out
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
$session = ['id' => 'portal_sess_1', 'url' => 'https://portal.recur.tw/s/1', 'customer' => 'cus_456'];
foreach (['auto', 'camel', 'snake'] as $case) {
    $api->answer(['status' => 200, 'json' => $session]);
    show(fn() => $api->sessions(['fieldCase' => $case])->create(['customer' => 'cus_123']));
}
$api->answer(['status' => 200, 'json' => $session]);
show(fn() => $api->sessions()->create(['externalId' => 'user_123']));
?>
--EXPECT--
InvalidResponseException customer_mismatch 200
InvalidResponseException customer_mismatch 200
InvalidResponseException customer_mismatch 200
session of cus_456
