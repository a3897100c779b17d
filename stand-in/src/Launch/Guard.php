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
        $folder = $this->options->stateFolder ?? $this->temporaryFolder();
        $exitCode = 1;
        $server = null;
        try {
            $server = new Server($this->options, $folder);
            fwrite(STDOUT, $server->waitForAddress() . "\n");
            fflush(STDOUT);
            $exitCode = $this->watch($server);
        } catch (\RuntimeException $e) {
            fwrite(STDERR, 'stand-in/serve: ' . $e->getMessage() . "\n");
        } finally {
            $server?->stop();
            if ($this->options->stateFolder === null) {
                self::remove($folder);
            }
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

    private function temporaryFolder(): string
    {
        $folder = sys_get_temp_dir() . '/recur-stand-in-' . bin2hex(random_bytes(8));
        if (!mkdir($folder, 0700)) {
            throw new \RuntimeException("cannot make $folder");
        }
        return $folder;
    }

    private static function remove(string $folder): void
    {
        foreach (glob($folder . '/*') ?: [] as $path) {
            is_dir($path) ? self::remove($path) : unlink($path);
        }
        rmdir($folder);
    }
}
