<?php

/*
 * A port behind which nothing answers, as behind a firewall that drops packets: a listening socket whose queue is full
 * and that nobody accepts from. Prints the port, and holds it until its standard input ends.
 */

declare(strict_types=1);

$listener = stream_socket_server(
    'tcp://127.0.0.1:0',
    context: stream_context_create(['socket' => ['backlog' => 1]])
);
$address = stream_socket_get_name($listener, false);
$queued = [];
do {
    $queued[] = @stream_socket_client("tcp://$address", $code, $message, 0.2);
} while (end($queued) !== false && count($queued) < 64);
fwrite(STDOUT, substr($address, strrpos($address, ':') + 1) . "\n");
stream_get_contents(STDIN);
