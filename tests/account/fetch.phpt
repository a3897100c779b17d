--TEST--
Account page: the endpoint for fetch answers with the URL
--EXTENSIONS--
recur
--FILE--
<?php

require __DIR__ . '/site.inc';

$site = new Site(new StandIn());
$answer = $site->signedIn('yearly@example.com')->fetch();
echo $answer->status, ' ', $answer->header('Content-Type'), ' ', $answer->header('Cache-Control'), ' ', implode(array_keys($answer->json())), "\n";
$portal = $site->api->send('GET', $answer->json()['url']);
echo $portal->status, ' ', str_contains($portal->body, '>yearly@example.com<') ? 'of this customer' : '', "\n";
--EXPECT--
200 application/json no-store url
200 of this customer
