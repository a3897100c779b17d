--TEST--
A key that the web server hands to PHP is that request's alone
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
putenv('RECUR_SECRET_KEY=sk_test_environment');
$site = new BuiltInSite($api, $ca, settings: ['recur.secret_key' => '']);
$fromEnvironment = $site->createSessions(1);
$site = new FpmSite($api, $ca, workers: 1, settings: ['recur.secret_key' => '']);
$fromServer = $site->createSessions(3, query: '&server_key={sk_test_first,sk_live_second}');
$without = $site->createSessions(1);

echo $fromEnvironment[0]['customer'], "\n";
print_r(counted(array_column($fromServer, 'customer')));
// php-fpm clears its workers' environment.
echo strtok($without[0]['error'], ':'), "\n";
?>
--EXPECT--
sk_test_environment
Array
(
    [sk_live_second] => 3
    [sk_test_first] => 3
)
missing_secret_key
