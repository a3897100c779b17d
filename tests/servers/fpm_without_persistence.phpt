--TEST--
php-fpm with recur.persistent=0: every request opens a connection and none is left open
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
$site = new FpmSite($api, $ca, workers: 1, settings: ['recur.persistent' => '0']);
$reports = $site->createSessions(10);
$exchanges = $api->exchanges(10);
// The idle timeout is a minute: they are closed because the extension closed them.
$api->waitUntilIdleClosed();

echo 'failed: ', count(array_column($reports, 'error')), "\n";
echo 'connections: ', Api::connections($exchanges)['count'], "\n";
?>
--EXPECT--
failed: 0
connections: 10
