--TEST--
The command refuses what it does not know, and says when it cannot start
--FILE--
<?php

require __DIR__ . '/stand_in.inc';

$serve = dirname(__DIR__, 2) . '/stand-in/serve';
$run = static function (array $arguments) use ($serve): void {
    $process = proc_open([PHP_BINARY, $serve, ...$arguments], [1 => ['pipe', 'w'], 2 => ['pipe', 'w']], $pipes);
    $output = trim(stream_get_contents($pipes[1]));
    $error = strtok(stream_get_contents($pipes[2]), "\n");
    echo proc_close($process), ' [', $output, '] ', $error, "\n";
};
$run(['--help']);
$run(['--prot', '1']);
$run(['--port']);
$run(['--port', '99999']);
$run(['--workers=0']);
$taken = stream_socket_server('tcp://127.0.0.1:0');
$run(['--port', substr(strrchr(stream_socket_get_name($taken, false), ':'), 1)]);
--EXPECT--
0 [usage: stand-in/serve [--port N] [--workers N] [--state DIR]] 
2 [] stand-in/serve: unknown argument '--prot'
2 [] stand-in/serve: --port needs a value
2 [] stand-in/serve: --port takes a number from 0 to 65535
2 [] stand-in/serve: --workers takes a number from 1 to 64
1 [] stand-in/serve: the server did not start:
