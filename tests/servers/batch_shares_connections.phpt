--TEST--
A batch is multiplexed over one HTTP/2 connection, and over at most `concurrency` connections of HTTP/1.1
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
$rows = array_map(static fn (int $n): array => ['externalId' => "user_$n"], range(1, 200));
foreach (['HTTP/2' => true, 'HTTP/1.1' => false] as $name => $http2) {
    $api = new Api($ca, http2: $http2, name: $http2 ? 'api-2' : 'api-1');
    $client = new \Recur\Client('sk_test_batch', ['baseUrl' => $api->baseUrl, 'caFile' => $ca->file]);
    $results = $client->portal->sessions->createMany($rows, 8);
    $sessions = array_filter($results, static fn (object $result): bool => $result instanceof \Recur\PortalSession);
    $connections = Api::connections($api->exchanges(200))['count'];
    echo "$name: ", count($sessions), ' sessions, ';
    echo $http2 ? "$connections connection" : ($connections <= 8 ? 'at most 8 connections' : $connections), "\n";
}
?>
--EXPECT--
HTTP/2: 200 sessions, 1 connection
HTTP/1.1: 200 sessions, at most 8 connections
