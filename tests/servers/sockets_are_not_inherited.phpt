--TEST--
A program that PHP starts during a call inherits no socket of the extension
--EXTENSIONS--
recur
pcntl
--SKIPIF--
<?php
require __DIR__ . '/../include/skip.inc';
skip_without('nginx', 'openssl', 'setpriv');
skip_without_file('/proc/self/fd', 'no /proc');
?>
--FILE--
<?php
namespace Recur\Tests\Servers;

require __DIR__ . '/include/servers.inc';

function sockets(string $output): int
{
    return substr_count($output, 'socket:');
}

$ca = new TestCa();
$api = new Api($ca);
$before = sockets((string) shell_exec('ls -l /proc/self/fd/'));
$own = $inherited = null;
$client = new \Recur\Client('sk_test_a', [
    'baseUrl' => $api->baseUrl,
    'caFile' => $ca->file,
    'onExchange' => static function () use (&$own, &$inherited): void {
        $own = sockets((string) implode(' ', array_map(readlink(...), array_filter(glob('/proc/self/fd/*'), is_link(...)))));
        $inherited = sockets((string) shell_exec('ls -l /proc/self/fd/'));
    },
]);
$client->portal->sessions->create(['externalId' => 'user_1']);

echo 'the call has sockets open: ', var_export($own > 0, true), "\n";
echo 'the program has got: ', $inherited - $before, "\n";
?>
--EXPECT--
the call has sockets open: true
the program has got: 0
