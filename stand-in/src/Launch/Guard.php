<?php

declare(strict_types=1);

namespace StandIn\Launch;

/** Starts the server, says where it is, and ends it with all its workers once the pipe closes. */
final class Guard
{
    private const WATCH_SECONDS = 1;

    /** @param resource $lifeline reaches its end when the supervisor ends */
    public function __construct(private readonly Options $options, private $lifeline)
    {
    }

    public function run(): int
    {
        posix_setsid();
        $exitCode = 1;
        $folder = $server = null;
        try {
            $folder = StateFolder::open($this->options->stateFolder);
            $server = new Server($this->options, $folder);
            fwrite(STDOUT, $server->waitForAddress() . "\n");
            fflush(STDOUT);
            $exitCode = $this->watch($server);
        } catch (\RuntimeException $e) {
            fwrite(STDERR, 'stand-in/serve: ' . $e->getMessage() . "\n");
        } finally {
            $server?->stop();
            $folder?->remove();
        }
        return $exitCode;
    }

    private function watch(Server $server): int
    {
        while ($server->isRunning()) {
            $readable = [$this->lifeline];
            $none = null;
            if (stream_select($readable, $none, $none, self::WATCH_SECONDS) > 0) {
                return 0;
            }
        }
        throw new \RuntimeException("the server ended by itself:\n" . $server->log());
    }
}
