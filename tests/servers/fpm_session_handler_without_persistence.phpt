--TEST--
php-fpm with recur.persistent=0: what a session handler opens after the request's end is closed, too
--EXTENSIONS--
recur
pcntl
--SKIPIF--
<?php
require __DIR__ . '/../include/skip.inc';
skip_without('nginx', 'openssl', 'setpriv');
skip_without_php_fpm();
?>
--FILE--
<?php
namespace Recur\Tests\Servers;

require __DIR__ . '/include/servers.inc';

$ca = new TestCa();
$api = new Api($ca);
// Garbage is collected on every request: what happens now and then happens here.
$settings = ['recur.persistent' => '0', 'session.use_cookies' => '0', 'session.gc_probability' => '100'];
$site = new FpmSite($api, $ca, workers: 1, settings: $settings);
$workers = [];
for ($i = 0; $i < 3; $i++) {
    $workers[] = file_get_contents("http://127.0.0.1:{$site->port}/session_handler.inc.php");
}
$exchanges = $api->exchanges(3);
// The idle timeout is a minute: they are closed because the extension closed them.
echo 'still open: ', $api->openConnections(0), "\n";
echo 'workers: ', count(array_unique($workers)), "\n";
echo 'connections: ', Api::connections($exchanges)['count'], "\n";
?>
--EXPECT--
still open: 0
workers: 1
connections: 3
