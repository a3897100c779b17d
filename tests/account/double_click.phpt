--TEST--
Account page: both halves of a double click get one link, the next click another
--EXTENSIONS--
recur
--FILE--
<?php

require __DIR__ . '/site.inc';

$site = new Site(new StandIn());
$visitor = $site->signedIn();
$first = $visitor->post('/portal')->header('Location');
$second = $visitor->post('/portal')->header('Location');
var_dump($first === $second, count(sent($site->api)));
var_dump($visitor->fetch(['click' => ''])->json()['url'] !== $visitor->fetch(['click' => ''])->json()['url']);
$visitor->get('/account');
var_dump($visitor->fetch()->json()['url'] === $first, count(sent($site->api)));
--EXPECT--
bool(true)
int(1)
bool(true)
bool(false)
int(4)
