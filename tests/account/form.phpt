--TEST--
Account page: the form leads to the portal with 303
--EXTENSIONS--
recur
--FILE--
<?php

require __DIR__ . '/site.inc';

$site = new Site(new StandIn());
$visitor = $site->signedIn();
$answer = $visitor->post('/portal');
echo $answer->status, ' ', $answer->header('Cache-Control'), "\n";
$portal = $site->api->send('GET', $answer->header('Location'));
echo $portal->status, ' ', str_contains($portal->body, '>customer@example.com<') ? 'of this customer' : '', "\n";
$body = sent($site->api)[0];
echo $body['external_id'], ' ', $body['locale'], ' ', $body['return_url'] === $site->url . '/account' ? 'back to the account' : '', "\n";
--EXPECT--
303 no-store
200 of this customer
user_123 zh-TW back to the account
