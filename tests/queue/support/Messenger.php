<?php

declare(strict_types=1);

namespace QueueRun;

/** Messenger's side of a run: so many messages, and workers for them. */
final class Messenger
{
    private const QUEUE = "SELECT COUNT(*) FROM messenger_messages WHERE queue_name = 'portal_links'";

    public function __construct(private readonly Site $site, int $customers)
    {
        $site->reset(1);
        foreach (['messenger_messages', 'portal_links', 'cache_items', 'lock_keys', 'kept_messages'] as $table) {
            $site->database->connection->exec("DROP TABLE IF EXISTS $table");
        }
        $this->run('send.php', [1, $customers])->wait() === 0
            || throw new \RuntimeException('send.php failed: ' . $site->logs());
        $this->keepEverything();
    }

    /**
     * @param array<string, string> $environment
     * @return list<Process>
     */
    public function startWorkers(int $count, array $environment = []): array
    {
        return array_map(fn (): Process => $this->run('worker.php', [], $environment), range(1, $count));
    }

    public function waitForEnd(float $seconds = 90): void
    {
        Wait::until(
            fn (): bool => $this->site->database->column(self::QUEUE) == [0],
            'the end of the messages',
            $seconds,
            fn (): string => substr($this->site->logs(), -3000),
        );
    }

    /** @return list<int> the customers whose message ended in the transport of failures */
    public function failed(): array
    {
        $bodies = $this->site->database->column("SELECT body FROM messenger_messages WHERE queue_name = 'failed'");
        $customer = static fn (string $body): int => (int) preg_replace('/.*bulk_(\d+).*/s', '$1', $body);
        $customers = array_map($customer, $bodies);
        sort($customers);
        return $customers;
    }

    /** Every message that was ever in the table, the removed ones too. */
    public function everKept(): string
    {
        return implode("\n", $this->site->database->column('SELECT text FROM kept_messages'));
    }

    private function keepEverything(): void
    {
        $database = $this->site->database->connection;
        $database->exec('CREATE TABLE kept_messages (text LONGTEXT)');
        foreach (['INSERT', 'UPDATE'] as $event) {
            $database->exec("CREATE TRIGGER kept_$event AFTER $event ON messenger_messages FOR EACH ROW
                INSERT INTO kept_messages VALUES (CONCAT(NEW.body, NEW.headers))");
        }
        $database->exec('INSERT INTO kept_messages SELECT CONCAT(body, headers) FROM messenger_messages');
    }

    /**
     * @param list<int> $arguments
     * @param array<string, string> $environment
     */
    private function run(string $file, array $arguments, array $environment = []): Process
    {
        $command = [dirname(__DIR__) . "/messenger/$file", ...array_map('strval', $arguments)];
        return $this->site->startPhp($command, $environment + [
            'TROUBLE' => $this->site->folder . '/storage/trouble',
            'REDELIVER_TIMEOUT' => '4',
            'RATE_AMOUNT' => '1000',
        ]);
    }
}
