--TEST--
The stand-in stops with the process that started it, however that ends
--FILE--
<?php

require __DIR__ . '/stand_in.inc';

$alive = static fn (string $url): bool => @stream_socket_client('tcp://' . substr($url, 7), $code, $text, 1) !== false;
foreach ([SIGTERM, SIGKILL] as $signal) {
    $script = 'require $argv[1]; $api = new StandIn(["--workers", "3"]); echo $api->url, "\n"; while (true) { sleep(1); }';
    $parent = proc_open([PHP_BINARY, '-n', '-r', $script, '--', __DIR__ . '/stand_in.inc'], [1 => ['pipe', 'w']], $pipes);
    $url = trim(fgets($pipes[1]));
    var_dump($alive($url));
    proc_terminate($parent, $signal);
    var_dump(eventually(static fn (): bool => !$alive($url)));
}
$api = new StandIn(['--workers', '3']);
$api->kill();
var_dump(eventually(static fn (): bool => !$alive($api->url)));
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
