<?php

declare(strict_types=1);

namespace QueueRun;

use Predis\Client;

/** A Redis of the run's own, that keeps every command in a file: what was ever in the queue can be looked for. */
final class Redis
{
    public readonly int $port;
    public readonly Client $client;
    private readonly Process $server;

    public function __construct(private readonly string $folder)
    {
        mkdir($folder);
        $socket = stream_socket_server('tcp://127.0.0.1:0');
        $this->port = (int) substr(strrchr((string) stream_socket_get_name($socket, false), ':'), 1);
        fclose($socket);
        $this->server = new Process([
            'redis-server', '--port', (string) $this->port, '--bind', '127.0.0.1', '--dir', $folder, '--save', '',
            '--appendonly', 'yes', '--appendfsync', 'no', '--aof-use-rdb-preamble', 'no',
            '--auto-aof-rewrite-percentage', '0',
        ], "$folder/log");
        $this->client = new Client(['host' => '127.0.0.1', 'port' => $this->port, 'timeout' => 30]);
        Wait::until(
            fn (): bool => str_contains($this->server->output(), 'Ready to accept connections')
                || !$this->server->isRunning(),
            'Redis'
        );
    }

    /** Every command that has changed something, the removed ones too. */
    public function history(): string
    {
        return implode('', array_map('file_get_contents', glob("$this->folder/appendonlydir/*.aof") ?: []));
    }

    public function stop(): void
    {
        $this->client->disconnect();
        $this->server->stop();
    }
}
