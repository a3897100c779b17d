<?php

declare(strict_types=1);

namespace QueueRun;

use RuntimeException;
use StandIn;

/** The application with Redis, MariaDB and the stand-in, everything of the run's own, in a folder that goes with it. */
final class Site
{
    public readonly string $folder;
    public readonly Redis $redis;
    public readonly MariaDb $database;
    public readonly StandIn $api;
    private readonly string $app;

    /** @var list<Process> */
    private array $workers = [];

    private int $started = 0;

    public function __construct()
    {
        $root = dirname(__DIR__, 3);
        $this->app = "$root/.build/queue/app";
        $this->folder = sys_get_temp_dir() . '/recur-queue-' . getmypid();
        foreach (['storage/logs', 'storage/trouble', 'storage/framework/views', 'stand-in'] as $folder) {
            mkdir("$this->folder/$folder", recursive: true);
        }
        $this->redis = new Redis("$this->folder/redis");
        $this->database = new MariaDb("$this->folder/mariadb", "$root/.build/queue/mariadb");
        $this->api = new StandIn(['--workers', '6', '--state', "$this->folder/stand-in"]);
        foreach (['database/migrations', 'vendor/recur/laravel/database/migrations'] as $migrations) {
            $this->artisan(['migrate', '--force', "--path=$migrations"]);
        }
    }

    /** Nothing of an earlier test is left; so many customers are there. */
    public function reset(int $customers): void
    {
        $this->stopWorkers();
        $this->redis->client->flushall();
        foreach (['users', 'mails', 'failed_jobs', 'recur_deliveries'] as $table) {
            $this->database->connection->exec("TRUNCATE $table");
        }
        foreach (array_chunk(range(1, $customers), 1000) as $ids) {
            $this->addCustomers($ids);
        }
        array_map('unlink', glob("$this->folder/storage/trouble/*") ?: []);
        $this->api->control('reset', []);
        $this->api->control('requests', method: 'DELETE');
    }

    /** @param list<int> $ids above 999999 they are unknown to the stand-in */
    public function addCustomers(array $ids): void
    {
        $this->database->connection->exec('INSERT INTO users (id) VALUES (' . implode('), (', $ids) . ')');
    }

    /** @return int how many were put into the queue */
    public function start(string $campaign = 'card-declined'): int
    {
        return (int) $this->artisan(['campaign:start', $campaign]);
    }

    /** @param array<string, string> $environment */
    public function startWorker(array $environment = []): Process
    {
        $command = ["$this->app/artisan", '--no-ansi', 'queue:work', '--sleep=0.05', '--max-time=600'];
        return $this->startPhp($command, $environment);
    }

    /**
     * @param list<string> $arguments
     * @param array<string, string> $environment
     */
    public function startPhp(array $arguments, array $environment = []): Process
    {
        return $this->workers[] = new Process(
            $this->command($arguments),
            "$this->folder/worker-" . $this->started++ . '.log',
            $environment + $this->environment(),
        );
    }

    public function stopWorkers(): void
    {
        foreach ($this->workers as $worker) {
            $worker->signal(SIGTERM);
        }
        foreach ($this->workers as $worker) {
            $worker->stop();
        }
        $this->workers = [];
    }

    /** Whether every one of them has a state that is an end. */
    public function isFinished(): bool
    {
        return $this->database->column('SELECT COUNT(*) FROM users') == $this->database->column(
            "SELECT COUNT(*) FROM recur_deliveries WHERE state != 'sending'"
        ) && $this->queued() === 0;
    }

    public function queued(): int
    {
        $keys = $this->redis->client->keys('*queues:default*');
        $counts = array_map(fn (string $key): int => match ((string) $this->redis->client->type($key)) {
            'list' => str_ends_with($key, ':notify') ? 0 : $this->redis->client->llen($key),
            'zset' => $this->redis->client->zcard($key),
            default => 0,
        }, $keys);
        return array_sum($counts);
    }

    public function waitForEnd(float $seconds = 90): void
    {
        Wait::until($this->isFinished(...), 'the end of the campaign', $seconds, $this->report(...));
    }

    /** @return array<string, int> state or reason => how many */
    public function states(): array
    {
        $query = 'SELECT state, COUNT(*) FROM recur_deliveries GROUP BY state ORDER BY state';
        return array_map('intval', $this->database->connection->query($query)->fetchAll(\PDO::FETCH_KEY_PAIR));
    }

    /** @return list<float> when each request arrived at the API, the earliest first */
    public function arrivals(): array
    {
        $times = array_column($this->api->control('requests')['requests'], 'time');
        sort($times);
        return $times;
    }

    /** How many requests the stand-in is answering now. Read from its state, since its log may be long. */
    public function inFlight(): int
    {
        return json_decode((string) file_get_contents("$this->folder/stand-in/in-flight.json"), true)['inFlight'] ?? 0;
    }

    public function trouble(string $what): string
    {
        $file = "$this->folder/storage/trouble/$what";
        touch($file);
        return $file;
    }

    /** Everything that the workers have said, and the application's log. */
    public function logs(): string
    {
        $files = [...glob("$this->folder/worker-*.log") ?: [], ...glob("$this->folder/storage/logs/*") ?: []];
        return implode('', array_map('file_get_contents', $files));
    }

    public function report(): string
    {
        return json_encode($this->states()) . ", {$this->queued()} in the queue\n" . substr($this->logs(), -3000);
    }

    public function close(): void
    {
        $this->stopWorkers();
        $this->api->stop();
        $this->redis->stop();
        $this->database->stop();
        (new Process(['rm', '-rf', $this->folder], '/dev/null'))->wait();
    }

    /** @param list<string> $arguments */
    private function artisan(array $arguments): string
    {
        $log = "$this->folder/artisan.log";
        @unlink($log);
        $process = new Process(
            $this->command(["$this->app/artisan", '--no-ansi', ...$arguments]),
            $log,
            $this->environment(),
        );
        $process->wait() === 0 || throw new RuntimeException("$arguments[0] failed:\n" . $process->output());
        return trim($process->output());
    }

    /**
     * @param list<string> $arguments
     * @return list<string>
     */
    private function command(array $arguments): array
    {
        $extension = getenv('RECUR_QUEUE_EXTENSION') ?: dirname(__DIR__, 3) . '/.build/dev/modules/recur.so';
        return [PHP_BINARY, '-d', "extension=$extension", ...$arguments];
    }

    /** @return array<string, string> */
    private function environment(): array
    {
        return [
            'APP_ENV' => 'production',
            'APP_KEY' => 'base64:MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=',
            'APP_URL' => 'https://shop.example',
            'LARAVEL_STORAGE_PATH' => "$this->folder/storage",
            'DB_CONNECTION' => 'mariadb', 'DB_SOCKET' => $this->database->socket, 'DB_DATABASE' => 'queue_run',
            'REDIS_CLIENT' => getenv('REDIS_CLIENT') ?: 'predis',
            'REDIS_HOST' => '127.0.0.1', 'REDIS_PORT' => (string) $this->redis->port,
            'CACHE_STORE' => 'redis', 'QUEUE_CONNECTION' => 'redis', 'REDIS_QUEUE_RETRY_AFTER' => '4',
            'LOG_CHANNEL' => 'single',
            'RECUR_SECRET_KEY' => 'sk_test_stand_in', 'RECUR_BASE_URL' => $this->api->url,
            'RECUR_EXTERNAL_ID_PREFIX' => 'bulk_',
            'RECUR_QUEUE_REQUESTS' => '1000',
        ];
    }
}
