<?php

declare(strict_types=1);

namespace StandIn\Launch;

use StandIn\State\State;
use StandIn\Webhooks\Worker;

/**
 * The server's process group: this process, `php -S` with its workers, and the one that delivers webhooks.
 *
 * A pipe, whose other end the guard holds, tells of the guard's end however that came; then the whole group is killed.
 * Workers of `php -S` outlive a killed master, so nothing less would do.
 */
final class Group
{
    public const LIFELINE = 3;

    private const WATCH_MICROSECONDS = 200_000;

    private bool $stopping = false;

    public function __construct(private readonly StateFolder $folder)
    {
    }

    public function run(int $port, int $workers): int
    {
        $stateFolder = $this->folder->path;
        posix_setpgid(0, 0);
        $lifeline = fopen('php://fd/' . self::LIFELINE, 'r') ?: throw new \RuntimeException('started by hand');
        $server = self::fork(static fn () => self::serve($port, $workers, $stateFolder));
        $worker = self::fork(static function () use ($stateFolder): void {
            // Whom it calls may listen on what it inherited.
            fclose(STDIN);
            (new Worker(new State($stateFolder), $stateFolder))->run();
        });
        pcntl_async_signals(true);
        foreach ([SIGINT, SIGTERM] as $signal) {
            pcntl_signal($signal, function (): void {
                $this->stopping = true;
            });
        }
        while (pcntl_waitpid($server, $status, WNOHANG) === 0) {
            $readable = [$lifeline];
            $none = null;
            // A signal ends the wait, and is no news of the pipe.
            if (@stream_select($readable, $none, $none, 0, self::WATCH_MICROSECONDS) > 0 && fread($lifeline, 1) === '') {
                $this->end();
            }
        }
        posix_kill($worker, SIGKILL);
        pcntl_waitpid($worker, $status);
        return $this->stopping ? 0 : 1;
    }

    /** The guard is gone, and with it whoever would remove the folder. */
    private function end(): never
    {
        try {
            $this->folder->remove();
        } finally {
            posix_kill(0, SIGKILL);
            exit(1);
        }
    }

    private static function serve(int $port, int $workers, string $stateFolder): void
    {
        $environment = ['STAND_IN_STATE' => $stateFolder] + getenv();
        unset($environment['PHP_CLI_SERVER_WORKERS']);
        if ($workers > 1) {
            $environment['PHP_CLI_SERVER_WORKERS'] = (string) $workers;
        }
        pcntl_exec(PHP_BINARY, [
            '-d', 'display_errors=0', '-d', 'log_errors=1', '-d', 'expose_php=0', '-d', 'html_errors=0',
            '-S', "127.0.0.1:$port", dirname(__DIR__, 2) . '/router.php',
        ], $environment);
    }

    /** @param callable(): void $work of the child, which ends after it */
    private static function fork(callable $work): int
    {
        $child = pcntl_fork();
        if ($child === -1) {
            throw new \RuntimeException('cannot fork');
        }
        if ($child === 0) {
            $work();
            exit(1);
        }
        return $child;
    }
}
