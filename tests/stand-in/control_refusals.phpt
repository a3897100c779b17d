--TEST--
The control endpoints refuse a web page, another host name, and what they do not understand
--FILE--
<?php

require __DIR__ . '/stand_in.inc';

$api = new StandIn();
foreach ([['Origin: https://evil.example'], ['Host: rebound.example']] as $headers) {
    echo $api->send('GET', '/_stand-in/requests', $headers)->status, "\n";
}
echo $api->send('GET', '/_stand-in/nothing')->body, "\n";
$calls = [
    ['settings', '{"fieldCase":"kebab"}'], ['settings', '{"colour":1}'], ['settings', '5'], ['settings', '{'],
    ['answers', '{"stats":200}'], ['clock', '{"advanceSeconds":"1"}'],
];
foreach ($calls as [$endpoint, $body]) {
    $answer = $api->send('POST', "/_stand-in/$endpoint", [], $body);
    echo $answer->status, ' ', $answer->json()['error'], "\n";
}
--EXPECTF--
403
403
{"error":"no such control endpoint: GET /_stand-in/nothing"}
400 bad value for the setting fieldCase
400 unknown setting colour
400 the body is not a JSON object or list
400 the body is not JSON: Syntax error%S
400 unknown field stats in an answer
400 give offsetSeconds or advanceSeconds, a whole number, or now, an ISO 8601 time
