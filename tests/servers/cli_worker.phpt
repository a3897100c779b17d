--TEST--
A long-running CLI worker makes 200 sessions over one connection
--EXTENSIONS--
recur
pcntl
--SKIPIF--
<?php
require __DIR__ . '/../include/skip.inc';
skip_without('nginx', 'openssl', 'setpriv');
?>
--FILE--
<?php
namespace Recur\Tests\Servers;

require __DIR__ . '/include/servers.inc';

$ca = new TestCa();
$api = new Api($ca);
for ($call = 0; $call < 200; $call++) {
    $client = new \Recur\Client('sk_test_worker', ['baseUrl' => $api->baseUrl, 'caFile' => $ca->file]);
    $client->portal->sessions->create(['externalId' => "user_$call"]);
}
echo json_encode(Api::connections($api->exchanges(200))), "\n";
?>
--EXPECT--
{"count":1,"resumed":0}
