--TEST--
A body that is not the documented one is a 400, another method a 405
--FILE--
<?php

require __DIR__ . '/stand_in.inc';

$api = new StandIn();
$headers = ['Authorization: Bearer sk_test_stand_in'];
foreach (['', '{', '[]', '"text"', '{"email":5,"returnUrl":"https://shop.example/"}'] as $body) {
    echo $api->send('POST', '/v1/portal/sessions', $headers, $body)->error(), "\n";
}
echo $api->create(['email' => 'customer@example.com', 'returnUrl' => RETURN_URL, 'locale' => 'fr'])->error(), "\n";
echo $api->send('GET', '/v1/portal/sessions', $headers)->error(), "\n";
--EXPECT--
400 bad_request: The request body is not a JSON object.
400 bad_request: The request body is not a JSON object.
400 bad_request: The request body is not a JSON object.
400 bad_request: The request body is not a JSON object.
400 invalid_request: email must be a string.
400 invalid_request: locale must be zh-TW or en.
405 method_not_allowed: This endpoint takes POST.
