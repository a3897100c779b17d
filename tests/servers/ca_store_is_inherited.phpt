--TEST--
Workers are born with the parsed CA file of php.ini: a worker's first call reads none
--SKIPIF--
<?php
require __DIR__ . '/../include/skip.inc';
skip_without('nginx', 'openssl');
skip_without_php_fpm();
skip_without_file('/proc/self/io', 'the kernel does not count what a process reads');
?>
--FILE--
<?php
namespace Recur\Tests\Servers;

require __DIR__ . '/include/servers.inc';

$ca = new TestCa();
$ca->lengthen();
$api = new Api($ca);
$tell = static function (string $what, array $reports): void {
    $said = array_map(static fn (array $report): string => $report['error']
        ?? ($report['exchanges'][0]['reused'] ? 'a kept connection' : 'a new connection')
        . ($report['read'] > 200_000 ? ', the file was read' : ', no file was read'), $reports);
    echo "$what: ", json_encode(counted($said)), "\n";
};

$site = new FpmSite($api, $ca, workers: 1, maxRequests: 1);
$tell('php-fpm, each call a worker’s first', $site->createSessions(4));

// What the master has read is out of date: the worker sees that by itself.
file_put_contents($ca->file, "# changed\n", FILE_APPEND);
$tell('the file was changed since', $site->createSessions(2));
$site->fpm->stop();

$tell('without the setting', (new FpmSite($api, $ca, workers: 1, maxRequests: 1, settings: ['recur.share_ca_store' => '0']))->createSessions(2));
?>
--EXPECT--
php-fpm, each call a worker’s first: {"a new connection, no file was read":4}
the file was changed since: {"a new connection, the file was read":2}
without the setting: {"a new connection, the file was read":2}
