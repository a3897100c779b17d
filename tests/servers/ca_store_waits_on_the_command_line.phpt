--TEST--
On the command line no CA file is read before the first call, nor in a server where nothing uses it
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
$code = 'echo sscanf(file_get_contents("/proc/self/io"), "rchar: %d")[0];';
$read = static fn (array $settings): int => (int) shell_exec(implode(' ', array_map('escapeshellarg', [
    PHP_BINARY, '-n', ...array_merge(...array_map(static fn ($name, $value) => ['-d', "$name=$value"], array_keys($settings), $settings)),
    '-r', $code,
])));
$settings = ['extension' => extension_file(), 'recur.ca_file' => $ca->file];
echo 'command line: ', abs($read($settings) - $read(['recur.ca_file' => '/nonexistent'] + $settings)) < 100_000 ? 'not read' : 'read', "\n";

$api = new Api($ca);
foreach (['without persistence and key' => '', 'with a key' => 'sk_test_site'] as $what => $key) {
    $site = new FpmSite($api, $ca, workers: 1, settings: ['recur.persistent' => '0', 'recur.secret_key' => $key]);
    [$report] = $site->createSessions(1, query: '&key=sk_test_site');
    echo "$what, a worker’s first call: ", $report['error'] ?? ($report['read'] > 200_000 ? 'read' : 'not read'), "\n";
    $site->fpm->stop();
}
?>
--EXPECT--
command line: not read
without persistence and key, a worker’s first call: read
with a key, a worker’s first call: not read
