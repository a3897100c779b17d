--TEST--
Account page: a customer whom Recur does not know is sent to the plans
--EXTENSIONS--
recur
--FILE--
<?php

require __DIR__ . '/site.inc';

$site = new Site(new StandIn());
$visitor = $site->signedIn('unknown@example.com');
echo $visitor->post('/portal')->status, ' ', $visitor->last->header('Location'), "\n";
echo $visitor->fetch()->status, ' ', $visitor->last->body, "\n";
var_dump(str_contains($visitor->get('/pricing')->body, '找不到您的訂閱'));
var_dump(str_contains($visitor->get('/pricing')->body, '找不到您的訂閱'));
--EXPECT--
303 /pricing
200 {"url":"/pricing"}
bool(true)
bool(false)
