--TEST--
A reset puts everything back to the start
--FILE--
<?php

require __DIR__ . '/stand_in.inc';

$api = new StandIn();
$link = $api->create(['externalId' => 'bulk_1', 'returnUrl' => RETURN_URL])->json()['url'];
$api->control('settings', ['answerStatus' => 200]);
$api->control('clock', ['offsetSeconds' => 99]);
$api->control('answers', ['status' => 500]);
$api->send('POST', '/_stand-in/reset');
echo $api->control('settings')['answerStatus'], ' ', $api->control('clock')['offsetSeconds'], ' ',
    count($api->control('answers')['answers']), ' ', count($api->control('requests')['requests']), ' ',
    $api->send('GET', $link)->status, "\n";
--EXPECT--
201 0 0 0 404
