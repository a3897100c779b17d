--TEST--
An API that went away between two calls, on a kept connection, costs no exception
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
$site = new FpmSite($api, $ca, workers: 1);
$reports = $site->createSessions(2);
$api->restart();
$reports = [...$reports, ...$site->createSessions(2)];

echo json_encode(array_column($reports, 'error')), "\n";
echo count($api->exchanges(4)), " requests arrived\n";
?>
--EXPECT--
[]
4 requests arrived
