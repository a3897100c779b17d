--TEST--
A path that is not the API answers as a server that knows nothing of it
--FILE--
<?php

require __DIR__ . '/stand_in.inc';

$api = new StandIn();
foreach (['/v2/portal/sessions', '/v1/portal', '/v1/portal/sessions/'] as $path) {
    $answer = $api->send('POST', $path, ['Authorization: Bearer sk_test_stand_in'], '{}');
    echo $answer->status, ' ', $answer->header('Content-Type'), ' ', json_decode($answer->body) ?? 'no JSON', "\n";
}
--EXPECT--
404 text/html; charset=utf-8 no JSON
404 text/html; charset=utf-8 no JSON
404 text/html; charset=utf-8 no JSON
