<?php

declare(strict_types=1);

namespace StandIn\Launch;

/** The `php -S` process and its workers, in one process group. */
final class Server
{
    private const START_SECONDS = 10.0;
    private const STOP_SECONDS = 0.5;

    /** Joins a new process group before it becomes the server: workers of `php -S` outlive a killed master. */
    private const IN_OWN_GROUP = 'posix_setpgid(0, 0); pcntl_exec(PHP_BINARY, array_slice($argv, 1));';

    /** @var resource */
    private $process;
    private readonly int $group;
    private readonly string $logFile;

    public function __construct(Options $options, string $stateFolder)
    {
        if (!is_dir($stateFolder) && !mkdir($stateFolder, 0700, true)) {
            throw new \RuntimeException("cannot make the state folder $stateFolder");
        }
        $folder = realpath($stateFolder);
        $this->logFile = $folder . '/server-' . getmypid() . '.log';
        $environment = ['STAND_IN_STATE' => $folder] + getenv();
        unset($environment['PHP_CLI_SERVER_WORKERS']);
        if ($options->workers > 1) {
            $environment['PHP_CLI_SERVER_WORKERS'] = (string) $options->workers;
        }
        $command = [
            PHP_BINARY, '-r', self::IN_OWN_GROUP, '--',
            '-d', 'display_errors=0', '-d', 'log_errors=1', '-d', 'expose_php=0', '-d', 'html_errors=0',
            '-S', '127.0.0.1:' . $options->port, dirname(__DIR__, 2) . '/router.php',
        ];
        $streams = [['file', '/dev/null', 'r'], ['file', $this->logFile, 'w'], ['file', $this->logFile, 'a']];
        $process = proc_open($command, $streams, $pipes, null, $environment);
        if ($process === false) {
            throw new \RuntimeException('cannot start ' . PHP_BINARY);
        }
        $this->process = $process;
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

    /** Asked with SIGINT the master collects its workers; whoever is still busy after that is killed. */
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
        proc_close($this->process);
        unlink($this->logFile);
    }
}
