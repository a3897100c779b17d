--TEST--
Every answer has a request ID of its own
--FILE--
<?php

require __DIR__ . '/stand_in.inc';

$api = new StandIn();
$answers = [
    $api->create(['email' => 'customer@example.com', 'returnUrl' => RETURN_URL]),
    $api->create([]),
    $api->create([], 'sk_test_other'),
    $api->send('GET', '/elsewhere'),
    $api->send('GET', '/portal/session/unknown'),
];
$ids = array_map(static fn (Answer $answer): ?string => $answer->header('x-request-id'), $answers);
echo count(array_unique(preg_grep('/\Areq_[0-9a-f]{24}\z/', $ids))), "\n";
--EXPECT--
5
