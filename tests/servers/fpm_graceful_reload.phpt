--TEST--
php-fpm, graceful reload: the new workers open connections of their own, no request fails
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
$site = new FpmSite($api, $ca, workers: 2);
$before = $site->createSessions(20, concurrency: 4);
$site->reload();
$after = $site->createSessions(20, concurrency: 4);
$exchanges = $api->exchanges(40);

$pids = static fn (array $reports): array => array_unique(array_column($reports, 'pid'));
echo 'failed: ', count(array_column([...$before, ...$after], 'error')), "\n";
echo 'workers in both: ', count(array_intersect($pids($before), $pids($after))), "\n";
echo 'connections less workers: ',
    Api::connections($exchanges)['count'] - count($pids($before)) - count($pids($after)), "\n";
?>
--EXPECT--
failed: 0
workers in both: 0
connections less workers: 0
