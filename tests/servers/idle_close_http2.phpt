--TEST--
An HTTP/2 connection that the API closed while idle costs no exception, and the next one resumes its TLS session
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
$api = new Api($ca, idleTimeout: 1);
$site = new FpmSite($api, $ca, workers: 1);
$reports = $site->createSessions(2);
$api->waitUntilIdleClosed();
$reports = [...$reports, ...$site->createSessions(2)];

ob_start();
(new \ReflectionExtension('recur'))->info();
preg_match('/libcurl[^\n]*?(\d+\.\d+\.\d+)/', (string) ob_get_clean(), $version);
$connections = Api::connections($api->exchanges(4));
echo json_encode(array_column($reports, 'error')), ", {$connections['count']} connections\n";
// libcurl 7 closes HTTP/2 connections without TLS's close_notify, for which OpenSSL gives the session up.
echo version_compare($version[1], '8.0.0', '<') || $connections['resumed'] === 1 ? 'resumed where libcurl can' : 'not resumed';
?>
--EXPECT--
[], 2 connections
resumed where libcurl can
