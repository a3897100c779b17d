--TEST--
PHP's built-in server: one connection to the API for each of its processes
--EXTENSIONS--
recur
pcntl
--SKIPIF--
<?php
require __DIR__ . '/../include/skip.inc';
skip_without('nginx', 'openssl', 'setpriv', 'curl');
?>
--FILE--
<?php
namespace Recur\Tests\Servers;

require __DIR__ . '/include/servers.inc';

$ca = new TestCa();
$api = new Api($ca);
$site = new BuiltInSite($api, $ca, workers: 1);
$reports = $site->createSessions(20);
echo 'failed: ', count(array_column($reports, 'error')), "\n";
echo 'connections: ', Api::connections($api->exchanges(20))['count'], "\n";

$api = new Api($ca, name: 'api-of-workers');
$site = new BuiltInSite($api, $ca, workers: 3);
$reports = $site->createSessions(60, concurrency: 4);
$workers = array_unique(array_column($reports, 'pid'));
echo 'failed: ', count(array_column($reports, 'error')), "\n";
echo 'connections less workers: ', Api::connections($api->exchanges(60))['count'] - count($workers), "\n";
?>
--EXPECT--
failed: 0
connections: 1
failed: 0
connections less workers: 0
