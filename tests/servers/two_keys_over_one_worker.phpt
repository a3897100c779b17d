--TEST--
Two keys over one worker: each request carries its own, over the one kept connection
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
$reports = $site->createSessions(10, query: '&key={sk_test_first,sk_live_second}');
$exchanges = $api->exchanges(20);

echo 'failed: ', count(array_column($reports, 'error')), "\n";
echo 'connections: ', Api::connections($exchanges)['count'], "\n";
// The API answers with the key that it was sent, so the reports tell of both directions.
print_r(counted(array_column($reports, 'customer')));
print_r(counted(array_column($exchanges, 'key')));
?>
--EXPECT--
failed: 0
connections: 1
Array
(
    [sk_live_second] => 10
    [sk_test_first] => 10
)
Array
(
    [sk_live_second] => 10
    [sk_test_first] => 10
)
