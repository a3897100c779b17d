--TEST--
A connection is used again within 60 seconds of its last use, and until it is 10 minutes old
--EXTENSIONS--
recur
pcntl
--SKIPIF--
<?php
require __DIR__ . '/../include/skip.inc';
skip_without('nginx', 'openssl', 'setpriv');
skip_without_compiler();
?>
--FILE--
<?php
namespace Recur\Tests\Servers;

require __DIR__ . '/../include/c_library.inc';
require __DIR__ . '/include/servers.inc';

$code = <<<'PHP'
    function is_reused(int $later): bool
    {
        putenv('CLOCK_AHEAD=' . ((int) getenv('CLOCK_AHEAD') + $later));
        $reused = null;
        $options = ['baseUrl' => getenv('API'), 'caFile' => getenv('CA'), 'onExchange' => function ($exchange) use (&$reused) {
            $reused = $exchange->connectionReused;
        }];
        (new Recur\Client('sk_test_a', $options))->portal->sessions->create(['externalId' => 'user_1']);
        return $reused;
    }

    is_reused(0);
    echo '55 seconds later: ', is_reused(55) ? 'reused' : 'new', "\n";
    echo '65 seconds later: ', is_reused(65) ? 'reused' : 'new', "\n";
    $minutes = array_map(fn () => is_reused(45), range(1, 15));
    echo 'one call each 45 seconds: new at ', implode(', ', array_map(fn ($i) => ($i + 1) * 45, array_keys($minutes, false))), "\n";
    PHP;

$clock = workspace() . '/clock.so';
build_library(file_get_contents(__DIR__ . '/include/clock.c'), $clock);

$ca = new TestCa();
foreach (['HTTP/2' => true, 'HTTP/1.1' => false] as $name => $http2) {
    $api = new Api($ca, http2: $http2, name: $http2 ? 'api-2' : 'api-1');
    $environment = ['API' => $api->baseUrl, 'CA' => $ca->file, 'LD_PRELOAD' => $clock, 'CLOCK_AHEAD' => '0'];
    $php = [PHP_BINARY, '-n', '-d', 'extension=' . extension_file(), '-r', $code];
    echo "$name\n";
    proc_close(proc_open($php, [['null'], STDOUT, STDOUT], $pipes, null, $environment + getenv()));
}
?>
--EXPECT--
HTTP/2
55 seconds later: reused
65 seconds later: new
one call each 45 seconds: new at 630
HTTP/1.1
55 seconds later: reused
65 seconds later: new
one call each 45 seconds: new at 630
