--TEST--
Account page: a visitor who is not signed in gets no portal session
--EXTENSIONS--
recur
--FILE--
<?php

require __DIR__ . '/site.inc';

$site = new Site(new StandIn());
$visitor = $site->visitor();
echo $visitor->get('/account')->status, ' ', $visitor->last->header('Location'), "\n";
echo $visitor->fetch()->status, ' ', $visitor->last->body, ' ', $visitor->last->header('Content-Type'), "\n";
$visitor->get('/sign-in');
echo $visitor->post('/portal')->status, ' ', $visitor->last->header('Location'), "\n";
echo count(sent($site->api)), "\n";
--EXPECT--
303 /sign-in
401 {"error":"Unauthorized"} application/json
303 /sign-in
0
