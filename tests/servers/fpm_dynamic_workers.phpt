--TEST--
php-fpm, pm=dynamic with recycled workers: one connection to the API for each worker that ever served
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
$site = new FpmSite($api, $ca, pm: 'dynamic', workers: 4, maxRequests: 25);
$reports = $site->createSessions(200, concurrency: 6);
$exchanges = $api->exchanges(200);

$workers = array_unique(array_column($reports, 'pid'));
echo 'reports: ', count($reports), ', failed: ', count(array_column($reports, 'error')), "\n";
echo 'workers were recycled: ', var_export(count($workers) >= 200 / 25, true), "\n";
echo 'connections less workers: ', Api::connections($exchanges)['count'] - count($workers), "\n";
?>
--EXPECT--
reports: 200, failed: 0
workers were recycled: true
connections less workers: 0
