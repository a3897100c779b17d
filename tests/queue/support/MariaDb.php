<?php

declare(strict_types=1);

namespace QueueRun;

use PDO;
use RuntimeException;

/** A MariaDB of the run's own. Its empty files are made once and copied for each run. */
final class MariaDb
{
    public readonly string $socket;
    public readonly PDO $connection;
    private readonly Process $server;

    public function __construct(string $folder, string $template)
    {
        $user = posix_getpwuid(posix_geteuid())['name'];
        mkdir($folder);
        if (!is_dir("$template/mysql")) {
            $this->run(['rm', '-rf', $template], "$folder/log");
            $this->run([
                'mariadb-install-db', '--no-defaults', "--datadir=$template", '--skip-test-db',
                '--auth-root-authentication-method=normal', "--user=$user",
            ], "$folder/log");
        }
        $this->run(['cp', '-R', $template, "$folder/data"], "$folder/log");
        $this->socket = "$folder/mariadb.sock";
        $this->server = new Process([
            '/usr/sbin/mariadbd', '--no-defaults', "--user=$user", "--datadir=$folder/data", "--socket=$this->socket",
            '--skip-networking', '--skip-grant-tables', '--innodb-flush-log-at-trx-commit=0',
            // One that starts deletes the temporary tables of the others that share its folder.
            "--tmpdir=$folder",
        ], "$folder/log");
        Wait::until(
            fn (): bool => str_contains($this->server->output(), 'ready for connections')
                || !$this->server->isRunning(),
            'MariaDB',
            60,
            $this->server->output(...)
        );
        $this->connection = new PDO("mysql:unix_socket=$this->socket", 'root', '', [
            PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION,
            PDO::ATTR_DEFAULT_FETCH_MODE => PDO::FETCH_ASSOC,
        ]);
        $this->connection->exec('CREATE DATABASE queue_run; USE queue_run');
    }

    /** @return list<mixed> the first column of each row */
    public function column(string $query): array
    {
        return $this->connection->query($query)->fetchAll(PDO::FETCH_COLUMN);
    }

    public function stop(): void
    {
        $this->server->stop();
    }

    /** @param list<string> $command */
    private function run(array $command, string $log): void
    {
        $process = new Process($command, $log);
        $process->wait() === 0 || throw new RuntimeException("$command[0] failed:\n" . $process->output());
    }
}
