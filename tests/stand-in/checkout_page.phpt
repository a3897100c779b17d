--TEST--
The checkout page speaks the visitor's language, wants an address, and never sells the same subscription twice
--FILE--
<?php

require __DIR__ . '/stand_in.inc';

$api = new StandIn();
$form = ['Content-Type: application/x-www-form-urlencoded', 'Accept-Language: en'];
$first = $api->checkout(['product_slug' => 'pro-plan', 'external_customer_id' => 'shop-3'])->json();
$second = $api->checkout(['product_slug' => 'pro-plan', 'external_customer_id' => 'shop-3'])->json();
$page = $api->send('GET', $first['url'], ['Accept-Language: en']);
echo preg_match_all('~<input id="\w+"[^>]* value=""~', $page->body), " empty fields\n";
preg_match('~<html lang="(.*?)".*<title>(.*?)</title>~s', $page->body, $match);
echo $match[1], ' ', $match[2], ' ', str_contains($page->body, 'Pay NT$399') ? 'a button' : '', ' ', substr_count($page->body, '<script'), ' ', substr_count($page->body, 'http://'), "\n";
foreach (['email=', 'email=nothing', 'email=%22%3E%3Cscript%3E'] as $body) {
    $answer = $api->send('POST', $first['url'], $form, $body);
    echo $answer->status, ' ', str_contains($answer->body, 'Enter an e-mail address') ? 'says so' : '', ' ', substr_count($answer->body, '<script'), "\n";
}
echo $api->send('POST', $first['url'], $form, 'email=e%40example.com&name=%E6%9E%97')->status, "\n";
$conflict = $api->send('POST', $second['url'], $form, 'email=e%40example.com');
echo $conflict->status, ' ', str_contains($conflict->body, 'You already have this subscription') ? 'says so' : '', "\n";
echo $api->access('shop-3'), ' ', $api->entitlements(['email' => 'E@example.com'])->json()['customer']['name'], "\n";
echo $api->send('GET', "$api->url/checkout/session/nothing", ['Accept-Language: en'])->status, "\n";
$course = $api->checkout(['product_slug' => 'online-course', 'external_customer_id' => 'shop-3'])->json();
$api->send('POST', $course['url'], $form, 'email=e%40example.com');
echo $api->access('shop-3'), "\n";
$fixed = $api->checkout(['product_slug' => 'basic-plan', 'customer_email' => 'f@example.com', 'customer_name' => 'F "F"'])->json();
foreach ([$first, $fixed] as $session) {
    preg_match_all('~<input id="(\w+)"[^>]* value="([^"]*)"~', $api->send('GET', $session['url'])->body, $match);
    echo json_encode(array_combine($match[1], $match[2])), "\n";
}
$api->send('POST', $fixed['url'], $form, 'email=other%40example.com');
echo json_encode([$api->entitlements(['email' => 'f@example.com'])->json()['subscription']['product']['slug'], $api->entitlements(['email' => 'other@example.com'])->json()['customer']]), "\n";
--EXPECT--
2 empty fields
en Checkout a button 0 0
422 says so 0
422 says so 0
422 says so 0
303
409 says so
pro-plan active 林
404
pro-plan active, online-course purchased
[]
{"email":"f@example.com","name":"F &quot;F&quot;"}
["basic-plan",null]
