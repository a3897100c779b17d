--TEST--
Over the rate limit a key gets 429, and is told how long to wait as set
--FILE--
<?php

require __DIR__ . '/stand_in.inc';

$api = new StandIn();
$body = ['email' => 'customer@example.com', 'returnUrl' => RETURN_URL];
$api->control('settings', ['rateLimitPerMinute' => 2]);
echo $api->create($body)->status, $api->create($body)->status, "\n";
$refused = $api->create($body);
echo $refused->error(), "\n";
var_dump($refused->header('Retry-After') >= 50 && $refused->header('Retry-After') <= 60);
echo $api->create($body, 'sk_test_stand_in_2')->status, "\n";
$api->control('settings', ['retryAfterFormat' => 'http-date']);
$wait = strtotime($api->create($body)->header('Retry-After')) - time();
var_dump($wait >= 50 && $wait <= 60);
$api->control('settings', ['retryAfterFormat' => 'none']);
var_dump($api->create($body)->header('Retry-After'));
--EXPECT--
201201
429 rate_limit_exceeded: Too many requests.
bool(true)
201
bool(true)
NULL
