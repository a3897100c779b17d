<?php

declare(strict_types=1);

namespace Recur\Bench;

use Recur\Tests\Servers\Process;

use function Recur\Tests\Servers\free_port;
use function Recur\Tests\Servers\wait_until;
use function Recur\Tests\Servers\workspace;

/** nginx in the API's place, and what it saw. */
final class Api
{
    public readonly string $baseUrl;
    private readonly int $statusPort;
    private readonly string $log;
    private int $seen = 0;
    private readonly Process $server;

    /** @param list<string> $prefix what runs it in another network namespace */
    public function __construct(
        Lab $lab,
        string $idleTimeout = '75s',
        bool $http2 = false,
        string $address = '127.0.0.1',
        array $prefix = [],
    ) {
        $port = free_port();
        $name = "api-$port";
        $this->statusPort = free_port();
        $this->log = workspace() . "/$name-access.log";
        $this->baseUrl = "https://$address:$port";
        [$certificate, $key] = $lab->certificate();
        $configuration = Template::fill('api.conf', [
            'name' => $name,
            'address' => $address,
            'port' => $port,
            'status_port' => $this->statusPort,
            'certificate' => $certificate,
            'certificate_key' => $key,
            'idle_timeout' => $idleTimeout,
            'http2' => $http2 ? ' http2' : '',
        ], "$name.conf");
        $log = workspace() . "/$name-error.log";
        $command = [...$prefix, '/usr/sbin/nginx', '-p', workspace(), '-e', $log, '-c', $configuration];
        $this->server = Process::start($command, $log);
        $this->server->waitFor(fn (): bool => is_file(workspace() . "/$name.pid"), 'the API has started');
    }

    /** TLS handshakes since the last time it was asked. */
    public function handshakes(): int
    {
        $lines = file($this->log, FILE_IGNORE_NEW_LINES) ?: [];
        $new = \array_slice($lines, $this->seen);
        $this->seen = \count($lines);

        return \count(array_unique($new));
    }

    /** Until it has closed the connections that nobody uses. */
    public function waitUntilIdleClosed(): void
    {
        wait_until(fn (): bool => str_contains(
            (string) file_get_contents("http://127.0.0.1:{$this->statusPort}/status"),
            'Active connections: 1 ',
        ), 'the API has closed its idle connections');
    }

    public function stop(): void
    {
        $this->server->stop();
    }
}
