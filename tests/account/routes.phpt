--TEST--
Account page: other paths and methods are told apart
--EXTENSIONS--
recur
--FILE--
<?php

require __DIR__ . '/site.inc';

$site = new Site(new StandIn());
$visitor = $site->visitor();
echo $visitor->get('/')->status, ' ', $visitor->last->header('Location'), "\n";
echo $visitor->get('/nothing')->status, "\n";
echo $visitor->get('/api/portal')->status, ' ', $visitor->last->header('Allow'), "\n";
echo $visitor->get('/style.css')->status, ' ', $visitor->get('/portal-button.js')->status, "\n";
--EXPECT--
303 /account
404
405 POST
200 200
