--TEST--
A session names its customer, lasts an hour and has a link of its own
--FILE--
<?php

require __DIR__ . '/stand_in.inc';

$api = new StandIn();
$body = ['email' => 'customer@example.com', 'returnUrl' => RETURN_URL];
$session = $api->create($body)->json();
$other = $api->create($body)->json();
echo preg_replace('/[0-9a-f]{24}/', '…', $session['id']), ' ', $session['object'], ' ', $session['status'], "\n";
var_dump($session['accessed_at']);
echo strtotime($session['expires_at']) - strtotime($session['created_at']), " seconds\n";
var_dump(abs(strtotime($session['created_at']) - time()) <= 2);
var_dump($session['id'] !== $other['id'], $session['url'] !== $other['url']);
var_dump(str_starts_with($session['url'], $api->url . '/portal/session/'));
$prefixed = $api->create($body, prefix: '/gateway/recur')->json();
var_dump(str_starts_with($prefixed['url'], $api->url . '/gateway/recur/portal/session/'));
echo $api->send('GET', $prefixed['url'])->status, "\n";
--EXPECT--
portal_sess_… portal.session active
NULL
3600 seconds
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
200
