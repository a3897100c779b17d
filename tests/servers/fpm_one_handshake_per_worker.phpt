--TEST--
php-fpm, pm=static: 200 requests open one connection to the API for each worker
--EXTENSIONS--
recur
pcntl
--SKIPIF--
<?php
require __DIR__ . '/../include/skip.inc';
skip_without('nginx', 'openssl', 'setpriv', 'curl');
skip_without_php_fpm();
?>
--FILE--
<?php
namespace Recur\Tests\Servers;

require __DIR__ . '/include/servers.inc';

$ca = new TestCa();
$api = new Api($ca);
$site = new FpmSite($api, $ca, pm: 'static', workers: 4);
$reports = $site->createSessions(200, concurrency: 8);
$exchanges = $api->exchanges(200);

$workers = array_unique(array_column($reports, 'pid'));
echo 'reports: ', count($reports), ', failed: ', count(array_column($reports, 'error')), "\n";
echo 'requests at the API: ', count($exchanges), "\n";
echo 'several workers: ', var_export(count($workers) > 1, true), "\n";
echo 'connections less workers: ', Api::connections($exchanges)['count'] - count($workers), "\n";
?>
--EXPECT--
reports: 200, failed: 0
requests at the API: 200
several workers: true
connections less workers: 0
