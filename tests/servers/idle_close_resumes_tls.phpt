--TEST--
A connection that the API closed while idle costs no exception, and the next one resumes its TLS session
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
$api = new Api($ca, idleTimeout: 1, http2: false);
$site = new FpmSite($api, $ca, workers: 1);
$reports = $site->createSessions(2);
$api->waitUntilIdleClosed();
$reports = [...$reports, ...$site->createSessions(2)];

echo json_encode(array_column($reports, 'error')), "\n";
echo json_encode(Api::connections($api->exchanges(4))), "\n";
?>
--EXPECT--
[]
{"count":2,"resumed":1}
