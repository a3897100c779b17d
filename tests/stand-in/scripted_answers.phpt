--TEST--
A scripted answer replaces the next one, byte for byte
--FILE--
<?php

require __DIR__ . '/stand_in.inc';

$api = new StandIn();
$body = ['email' => 'customer@example.com', 'returnUrl' => RETURN_URL];
$api->control('answers', [
    ['status' => 429, 'headers' => ['Retry-After' => '7', 'x-request-id' => 'req_mine'], 'json' => ['error' => 'text']],
    ['status' => 502, 'headers' => ['Content-Type' => 'text/html'], 'body' => '<h1>Bad Gateway</h1>'],
    ['status' => 200, 'bodyBase64' => base64_encode("\xff\x00\xfe")],
    ['status' => 201, 'headers' => [['X-Two', 'a'], ['X-Two', 'b']], 'times' => 2],
]);
$one = $api->create($body);
echo $one->status, ' ', $one->body, ' ', $one->header('Retry-After'), ' ', $one->header('x-request-id'), ' ', $one->header('Content-Type'), "\n";
$two = $api->create([], 'no key needed');
echo $two->status, ' ', $two->body, ' ', $two->header('Content-Type'), "\n";
echo bin2hex($api->create($body)->body), "\n";
echo count($api->control('answers')['answers']), "\n";
echo implode(', ', $api->create($body)->values('X-Two')), ' ', strlen($api->create($body)->body), "\n";
echo $api->create($body)->json()['object'], "\n";
--EXPECT--
429 {"error":"text"} 7 req_mine application/json
502 <h1>Bad Gateway</h1> text/html
ff00fe
1
a, b 0
portal.session
