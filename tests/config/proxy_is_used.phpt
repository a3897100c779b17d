--TEST--
recur.proxy is used, its user and password are sent to it alone
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
$proxy = str_replace('http://', 'http://user:password@', $api->url);
$answer = ['status' => 201, 'json' => ['id' => 'x', 'url' => 'https://portal.recur.tw/']];
$api->answer($answer);
$client = new Recur\Client('sk_test_stand_in', ['baseUrl' => 'http://localhost:9', 'proxy' => $proxy]);
show(fn() => $client->portal->sessions->create(['customer' => 'cus_123']));
echo $api->header('Host'), ' ', $api->header('Proxy-Authorization'), "\n";
?>
--EXPECT--
session of nobody
localhost:9 Basic dXNlcjpwYXNzd29yZA==
