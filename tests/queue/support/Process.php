<?php

declare(strict_types=1);

namespace QueueRun;

use RuntimeException;

/** A program of the run's own: its output goes to a file, and it ends with this object at the latest. */
final class Process
{
    private const SECONDS = 60;

    public readonly int $pid;

    /** @var resource */
    private mixed $process;

    private ?int $exitCode = null;

    /**
     * @param list<string> $command
     * @param array<string, string> $environment over the one of this process
     */
    public function __construct(array $command, private readonly string $log, array $environment = [])
    {
        $streams = [['file', '/dev/null', 'r'], ['file', $log, 'a'], ['file', $log, 'a']];
        $process = proc_open($command, $streams, $pipes, null, $environment + getenv());
        $this->process = $process !== false ? $process : throw new RuntimeException("$command[0] does not start");
        $this->pid = $this->status()['pid'];
    }

    public function isRunning(): bool
    {
        return $this->exitCode === null && $this->status()['running'];
    }

    public function signal(int $signal): void
    {
        if ($this->isRunning()) {
            posix_kill($this->pid, $signal);
        }
    }

    /** @return int its exit status; -1 where a signal ended it */
    public function wait(): int
    {
        Wait::until(fn (): bool => !$this->isRunning(), "the end of $this->log", self::SECONDS, $this->output(...));
        return (int) $this->exitCode;
    }

    public function output(): string
    {
        return (string) file_get_contents($this->log);
    }

    public function stop(): void
    {
        $this->signal(SIGTERM);
        $until = microtime(true) + self::SECONDS;
        while ($this->isRunning() && microtime(true) < $until) {
            usleep(20_000);
        }
        $this->signal(SIGKILL);
    }

    /** @return array{pid: int, running: bool, exitcode: int, ...} PHP gives the exit status away once */
    private function status(): array
    {
        $status = proc_get_status($this->process);
        if (!$status['running']) {
            $this->exitCode ??= $status['exitcode'];
        }
        return $status;
    }

    public function __destruct()
    {
        $this->signal(SIGKILL);
        proc_close($this->process);
    }
}
