--TEST--
A link ends an hour after it was made, by a clock that can be moved
--FILE--
<?php

require __DIR__ . '/stand_in.inc';

$api = new StandIn();
$body = ['email' => 'customer@example.com', 'returnUrl' => RETURN_URL];
[$early, $late] = [$api->create($body)->json()['url'], $api->create($body)->json()['url']];
$api->control('clock', ['advanceSeconds' => 3590]);
echo $api->send('GET', $early)->status, "\n";
echo $api->control('clock', ['advanceSeconds' => 11])['offsetSeconds'], "\n";
$answer = $api->send('GET', $late);
echo $answer->status, ' ', str_contains($answer->body, '這個連結已經過期') ? 'says so' : '', "\n";
$fresh = $api->create($body)->json();
echo round((strtotime($fresh['created_at']) - time()) / 100), "\n";
echo $api->send('GET', $fresh['url'])->status, "\n";
echo $api->control('clock', ['offsetSeconds' => 0])['offsetSeconds'], "\n";
--EXPECT--
200
3601
410 says so
36
200
0
