<?php

declare(strict_types=1);

namespace StandIn\Launch;

/** The server's process group, as the guard sees it. */
final class Server
{
    private const START_SECONDS = 10.0;
    private const STOP_SECONDS = 0.5;

    /** @var resource */
    private $process;
    /** @var resource the end of a pipe that closes with this process */
    private $lifeline;
    private readonly int $group;
    private readonly string $logFile;

    public function __construct(Options $options, StateFolder $folder)
    {
        $this->logFile = $folder->path . '/server-' . getmypid() . '.log';
        $command = [
            PHP_BINARY, '-d', 'allow_url_fopen=1', '-d', 'display_errors=stderr', dirname(__DIR__, 2) . '/group.php',
            (string) $options->port, (string) $options->workers, $folder->path, $folder->isTemporary ? 'temporary' : 'kept',
        ];
        $streams = [
            ['file', '/dev/null', 'r'], ['file', $this->logFile, 'w'], ['file', $this->logFile, 'a'],
            Group::LIFELINE => ['pipe', 'r'],
        ];
        $process = proc_open($command, $streams, $pipes);
        if ($process === false) {
            throw new \RuntimeException('cannot start ' . PHP_BINARY);
        }
        $this->process = $process;
        $this->lifeline = $pipes[Group::LIFELINE];
        $this->group = proc_get_status($process)['pid'];
    }

    public function waitForAddress(): string
    {
        $deadline = microtime(true) + self::START_SECONDS;
        do {
            if (preg_match('~Development Server \((http://127\.0\.0\.1:\d+)\) started~', $this->log(), $match) === 1) {
                return $match[1];
            }
            usleep(10_000);
        } while ($this->isRunning() && microtime(true) < $deadline);
        throw new \RuntimeException("the server did not start:\n" . $this->log());
    }

    public function isRunning(): bool
    {
        return proc_get_status($this->process)['running'];
    }

    public function log(): string
    {
        return (string) file_get_contents($this->logFile);
    }

    /** Asked with SIGINT the server collects its workers; whoever is still busy after that is killed. */
    public function stop(): void
    {
        foreach ([SIGINT, SIGKILL] as $signal) {
            $deadline = microtime(true) + self::STOP_SECONDS;
            // Until the process has joined its group there is none to signal.
            while (!posix_kill(-$this->group, $signal) && $this->isRunning() && microtime(true) < $deadline) {
                usleep(5_000);
            }
            while (($this->isRunning() || posix_kill(-$this->group, 0)) && microtime(true) < $deadline) {
                usleep(5_000);
            }
        }
        fclose($this->lifeline);
        proc_close($this->process);
        unlink($this->logFile);
    }
}
