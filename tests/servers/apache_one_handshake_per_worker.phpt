--TEST--
Apache with mod_php: one connection to the API for each worker process
--EXTENSIONS--
recur
pcntl
--SKIPIF--
<?php
require __DIR__ . '/../include/skip.inc';
skip_without('nginx', 'openssl', 'setpriv', 'curl');
skip_without_apache();
?>
--FILE--
<?php
namespace Recur\Tests\Servers;

require __DIR__ . '/include/servers.inc';

$ca = new TestCa();
$api = new Api($ca);
$site = new ApacheSite($api, $ca, workers: 2);
$reports = $site->createSessions(60, concurrency: 4);
$exchanges = $api->exchanges(60);

$workers = array_unique(array_column($reports, 'pid'));
echo 'reports: ', count($reports), ', failed: ', count(array_column($reports, 'error')), "\n";
echo 'connections less workers: ', Api::connections($exchanges)['count'] - count($workers), "\n";
?>
--EXPECT--
reports: 60, failed: 0
connections less workers: 0
