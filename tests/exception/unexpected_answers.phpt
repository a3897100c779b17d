--TEST--
A success that is not the documented one is an InvalidResponseException
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
$url = 'https://portal.recur.tw/s/1';
$answers = [
    'no JSON' => ['body' => 'OK'],
    'cut JSON' => ['body' => '{"id": "x"'],
    'empty' => ['body' => ''],
    'no content' => ['status' => 204, 'body' => ''],
    'list' => ['json' => [1, 2]],
    'no id' => ['json' => ['url' => $url]],
    'no url' => ['json' => ['id' => 'x']],
    'number for id' => ['json' => ['id' => 1, 'url' => $url]],
    'wrapped' => ['json' => ['data' => ['id' => 'x', 'url' => $url]]],
    'other object' => ['json' => ['id' => 'x', 'url' => $url, 'object' => 'checkout.session']],
    'javascript' => ['json' => ['id' => 'x', 'url' => 'javascript:alert(1)']],
    'line break' => ['json' => ['id' => 'x', 'url' => "https://portal.recur.tw/\n"]],
    'redirect' => ['status' => 302, 'headers' => ['Location' => 'https://evil.example/'], 'body' => ''],
    'too large' => ['body' => json_encode(['id' => 'x', 'url' => $url, 'padding' => str_repeat('x', 300000)])],
];
foreach ($answers as $name => $answer) {
    $api->answer($answer + ['status' => 200]);
    echo $name, ': ', outcome(result_of(fn() => $api->sessions(['maxRetries' => 0])->create(['email' => 'a@example.com']))), "\n";
}
?>
--EXPECT--
no JSON: InvalidResponseException invalid_json 200
cut JSON: InvalidResponseException invalid_json 200
empty: InvalidResponseException invalid_json 200
no content: InvalidResponseException unexpected_response 204
list: InvalidResponseException unexpected_response 200
no id: InvalidResponseException unexpected_response 200
no url: InvalidResponseException unexpected_response 200
number for id: InvalidResponseException unexpected_response 200
wrapped: InvalidResponseException unexpected_response 200
other object: InvalidResponseException unexpected_response 200
javascript: InvalidResponseException unsafe_url 200
line break: InvalidResponseException unsafe_url 200
redirect: InvalidResponseException unexpected_redirect 302
too large: InvalidResponseException response_too_large 200
