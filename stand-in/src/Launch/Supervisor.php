<?php

declare(strict_types=1);

namespace StandIn\Launch;

/**
 * Keeps the server running for as long as the process that started this one lives.
 *
 * Two processes: this one notices that its parent went away; a guard, in a process group of its own, holds the read end
 * of a pipe whose only write end is here, so that it learns of this one's end however that came, and stops the server.
 */
final class Supervisor
{
    private const POLL_SECONDS = 0.1;

    private bool $stopping = false;

    public function __construct(private readonly Options $options)
    {
    }

    public function run(): int
    {
        $parent = posix_getppid();
        [$read, $write] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
        $guard = pcntl_fork();
        if ($guard === -1) {
            fwrite(STDERR, "stand-in/serve: cannot fork\n");
            return 1;
        }
        if ($guard === 0) {
            fclose($write);
            return (new Guard($this->options, $read))->run();
        }
        fclose($read);
        return $this->wait($guard, $write, $parent);
    }

    /** @param resource $write */
    private function wait(int $guard, $write, int $parent): int
    {
        pcntl_async_signals(true);
        foreach ([SIGINT, SIGTERM, SIGHUP] as $signal) {
            pcntl_signal($signal, function (): void {
                $this->stopping = true;
            });
        }
        while (pcntl_waitpid($guard, $status, WNOHANG) === 0) {
            if ($this->stopping || posix_getppid() !== $parent) {
                fclose($write);
                pcntl_waitpid($guard, $status);
                return 0;
            }
            usleep((int) (self::POLL_SECONDS * 1e6));
        }
        return pcntl_wifexited($status) ? pcntl_wexitstatus($status) : 1;
    }
}
