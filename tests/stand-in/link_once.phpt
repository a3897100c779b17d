--TEST--
A link works once; the page after that says so and leads back
--FILE--
<?php

require __DIR__ . '/stand_in.inc';

$api = new StandIn();
$link = $api->create(['email' => 'customer@example.com', 'returnUrl' => RETURN_URL, 'locale' => 'en'])->json()['url'];
echo $api->send('HEAD', $link)->status, ' ', $api->send('POST', $link)->status, "\n";
$first = $api->send('GET', $link);
$second = $api->send('GET', $link);
echo $first->status, ' ', $first->header('Cache-Control'), ' ', $first->header('Referrer-Policy'), "\n";
echo $second->status, ' ', $second->header('Cache-Control'), "\n";
var_dump(str_contains($second->body, 'This link has already been used'));
var_dump(str_contains($second->body, 'href="' . RETURN_URL . '"'));
var_dump(str_contains($second->body, 'customer@example.com'));
$unknown = $api->send('GET', '/portal/session/nothing', ['Accept-Language: en-GB,en;q=0.9']);
echo $unknown->status, ' ', str_contains($unknown->body, 'There is no such link') ? 'in English' : '', "\n";
--EXPECT--
200 405
200 no-store no-referrer
410 no-store
bool(true)
bool(true)
bool(false)
404 in English
