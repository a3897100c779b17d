<?php

declare(strict_types=1);

namespace Recur\Tests\Docs;

use RuntimeException;
use StandIn;

/** Where a page's code blocks are run: a folder for its files, ports that are free, and the stand-in for the API. */
final class Workbench
{
    private const SECONDS = 300;

    private readonly string $root;
    private readonly string $folder;
    /** @var array<string, int> the documentation's ports, and those that stand for them here */
    private readonly array $ports;
    /** @var list<resource> */
    private array $running = [];

    public function __construct()
    {
        $this->root = dirname(__DIR__, 2);
        $this->folder = sys_get_temp_dir() . '/recur-docs-' . bin2hex(random_bytes(6));
        mkdir($this->folder, 0700);
        $this->ports = ['4010' => $this->freePort(), '8000' => $this->freePort()];
    }

    public function __destruct()
    {
        foreach ($this->running as $process) {
            posix_kill(-proc_get_status($process)['pid'], SIGTERM);
            proc_close($process);
        }
        array_map(unlink(...), glob("$this->folder/*") ?: []);
        rmdir($this->folder);
    }

    public function write(string $name, string $code): void
    {
        file_put_contents("$this->folder/$name", strtr($code, ['127.0.0.1:8000' => "127.0.0.1:{$this->ports['8000']}"]));
    }

    /** A page's shell command, with this workbench's ports and files in place of the documentation's. */
    public function command(string $code): string
    {
        foreach (glob("$this->folder/*") ?: [] as $file) {
            $code = (string) preg_replace('~(?<![\w/.])' . preg_quote(basename($file), '~') . '\b~', $file, $code);
        }

        return (string) preg_replace_callback(
            '/\b(4010|8000)\b/',
            fn (array $port): string => (string) $this->ports[$port[0]],
            $code,
        );
    }

    public function address(): string
    {
        return "http://127.0.0.1:{$this->ports['8000']}";
    }

    /**
     * Runs a command in the project's folder, as a newcomer's shell would.
     *
     * @return array{int, string} its status and all that it printed
     */
    public function shell(string $code): array
    {
        $command = ['timeout', (string) self::SECONDS, 'bash', '-euo', 'pipefail', '-c', $this->command($code)];

        return $this->run($command, []);
    }

    /** @return array{int, string} */
    public function php(string $code, StandIn $standIn): array
    {
        $extension = getenv('RECUR_EXTENSION');
        $file = "$this->folder/block.php";
        file_put_contents($file, $code);
        $command = [PHP_BINARY, '-n', '-d', "extension=$extension", '-d', 'display_errors=stderr', '-d', 'error_reporting=-1', '-d', 'zend.assertions=1'];

        return $this->run([...$command, '-d', 'error_log=/dev/stderr', $file], [
            'RECUR_BASE_URL' => $standIn->url,
            'RECUR_SECRET_KEY' => StandIn::KEY,
        ]);
    }

    /**
     * @param list<string>          $command
     * @param array<string, string> $environment
     *
     * @return array{int, string}
     */
    private function run(array $command, array $environment): array
    {
        $streams = [['null'], ['pipe', 'w'], ['redirect', 1]];
        $process = proc_open($command, $streams, $pipes, $this->root, $environment + getenv());
        if ($process === false) {
            throw new RuntimeException("Cannot start $command[0]");
        }
        $output = (string) stream_get_contents($pipes[1]);

        return [proc_close($process), $output];
    }

    /** Starts a command that goes on until this workbench is done with, and waits until its port answers. */
    public function start(string $code): void
    {
        $log = "$this->folder/served.log";
        $streams = [['null'], ['file', $log, 'a'], ['redirect', 1]];
        $command = ['setsid', 'bash', '-euo', 'pipefail', '-c', $this->command($code)];
        $process = proc_open($command, $streams, $pipes, $this->root);
        if ($process === false) {
            throw new RuntimeException('Cannot start bash');
        }
        $this->running[] = $process;
        foreach ($this->ports as $documented => $port) {
            if (preg_match("/--port $documented|-S \\S+:$documented/", $code) === 1) {
                $this->waitFor($port, $log);
            }
        }
    }

    private function waitFor(int $port, string $log): void
    {
        for ($end = microtime(true) + 20; microtime(true) < $end; usleep(20_000)) {
            $connection = @stream_socket_client("tcp://127.0.0.1:$port", $code, $message, 1);
            if ($connection !== false) {
                fclose($connection);

                return;
            }
        }
        throw new RuntimeException("Nothing serves port $port: " . file_get_contents($log));
    }

    private function freePort(): int
    {
        $socket = stream_socket_server('tcp://127.0.0.1:0');

        return (int) substr((string) strrchr((string) stream_socket_get_name($socket, false), ':'), 1);
    }
}
