--TEST--
Entitlements: spelling and letter case of the answer are settings, and an answer can be scripted by its query
--FILE--
<?php

require __DIR__ . '/stand_in.inc';

$api = new StandIn();
$api->control('settings', ['answerCase' => 'camel', 'statusCase' => 'upper']);
$answer = $api->entitlements(['external_id' => 'user_456'])->json();
echo implode(' ', array_keys($answer['entitlements'][0])), "\n";
echo $answer['customer']['externalId'], ' ', $answer['subscription']['status'], ' ', isset($answer['subscription']['currentPeriodEnd']) ? 'ends' : '', ' ',
    $answer['entitlements'][0]['status'], ' ', $answer['entitlements'][0]['source'], "\n";
$api->control('answers', ['match' => 'email=a%2Bb%40example.com', 'status' => 200, 'json' => ['entitlements' => 'odd']]);
echo $api->entitlements(['email' => 'b@example.com'])->json()['customer'] ?? 'nobody', "\n";
echo $api->entitlements(['email' => 'a+b@example.com'])->body, "\n";
--EXPECT--
product productId status source sourceId subscriptionId grantedAt expiresAt
user_456 CANCELED ends CANCELED SUBSCRIPTION
nobody
{"entitlements":"odd"}
