--TEST--
A new connection after the API closed the old one reads no CA file again
--EXTENSIONS--
recur
pcntl
--SKIPIF--
<?php
require __DIR__ . '/../include/skip.inc';
skip_without('nginx', 'openssl', 'setpriv');
skip_without_file('/proc/self/io', 'the kernel does not count what a process reads');
?>
--FILE--
<?php
namespace Recur\Tests\Servers;

require __DIR__ . '/include/servers.inc';

/** How many bytes this process has read so far. */
function bytes_read(): int
{
    return (int) sscanf((string) file_get_contents('/proc/self/io'), 'rchar: %d')[0];
}

$ca = new TestCa();
$api = new Api($ca, idleTimeout: 1, http2: false);
// As long as a system's whole bundle.
$bundle = workspace() . '/bundle.pem';
file_put_contents($bundle, file_get_contents($ca->file) . str_repeat(str_repeat('#', 63) . "\n", 4096));
$call = static function (string $what) use ($api, $bundle): void {
    $reused = null;
    $before = bytes_read();
    (new \Recur\Client('sk_test_a', ['baseUrl' => $api->baseUrl, 'caFile' => $bundle, 'onExchange' => static function ($exchange) use (&$reused): void {
        $reused = $exchange->connectionReused;
    }]))->portal->sessions->create(['externalId' => 'user_1']);
    $read = bytes_read() - $before;
    echo "$what: a ", $reused ? 'kept' : 'new', ' connection, the file was ', $read > 200_000 ? 'read' : 'not read', "\n";
};
$call('first');
$call('second');
$api->waitUntilIdleClosed();
$call('after the close');
echo json_encode(Api::connections($api->exchanges(3))), "\n";
?>
--EXPECT--
first: a new connection, the file was read
second: a kept connection, the file was not read
after the close: a new connection, the file was not read
{"count":2,"resumed":1}
