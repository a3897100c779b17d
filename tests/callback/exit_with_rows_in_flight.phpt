--TEST--
exit() in a callback ends the script at once, whatever is in flight
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/extension.inc';
require __DIR__ . '/../include/raw_server.inc';

// In processes of their own: the shortest of several times is the extension's, the rest is the machine's.
$script = <<<'PHP'
    require $argv[1] . '/raw_server.inc';
    $server = RawServer::start(['hold' => 'u2']);
    $exited = null;
    $exit = function (mixed $key) use (&$exited) {
        $exited = hrtime(true);
        exit;
    };
    register_shutdown_function(function () use (&$exited) {
        echo (hrtime(true) - $exited) / 1e6;
    });
    $rows = [['externalId' => 'u1'], ['externalId' => 'u2']];
    $argv[2] === 'onSettled'
        ? $server->client()->portal->sessions->createMany($rows, 2, $exit)
        : $server->client(['onExchange' => $exit])->portal->sessions->createMany($rows, 2);
    PHP;
foreach (['onSettled', 'onExchange'] as $callback) {
    $times = [];
    do {
        $command = [PHP_BINARY, '-n', '-d', 'extension=' . extension_file(), '-r', $script, __DIR__ . '/../include', $callback];
        $process = proc_open($command, [1 => ['pipe', 'w']], $pipes);
        $times[] = (float) stream_get_contents($pipes[1]);
        proc_close($process);
    } while (min($times) > 50 && count($times) < 8);
    echo $callback, ': ', min($times) <= 50 ? 'at once' : 'after ' . min($times) . ' ms', "\n";
}
?>
--EXPECT--
onSettled: at once
onExchange: at once
