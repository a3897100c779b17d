--TEST--
Account page: the session cookie is for this site alone and changes at sign-in
--EXTENSIONS--
recur
--FILE--
<?php

require __DIR__ . '/site.inc';

$api = new StandIn();
foreach ([[], ['APP_URL' => 'https://www.example.com']] as $environment) {
    $site = new Site($api, $environment);
    $visitor = $site->visitor();
    echo preg_replace('/=[^;]+/', '=…', $visitor->get('/sign-in')->header('Set-Cookie'), 1), "\n";
    $before = $visitor->cookies;
    $visitor->post('/sign-in', ['email' => 'customer@example.com', 'password' => 'demo']);
    $during = $visitor->cookies;
    $visitor->get('/account');
    echo $visitor->post('/sign-out')->header('Location'), "\n";
    var_dump($before !== $during, $during !== $visitor->cookies);
    $visitor->cookies = $during;
    echo $visitor->get('/account')->status, "\n";
}
--EXPECT--
session=…; path=/; HttpOnly; SameSite=Lax
/sign-in
bool(true)
bool(true)
303
__Host-session=…; path=/; secure; HttpOnly; SameSite=Lax
/sign-in
bool(true)
bool(true)
303
