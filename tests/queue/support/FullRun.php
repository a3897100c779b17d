<?php

declare(strict_types=1);

namespace QueueRun;

/** A long campaign with all that may happen to it, and what its workers do in a second. */
final class FullRun
{
    private const REQUESTS = 400;
    private const SECONDS = 10;
    private const PAUSE = 25;
    private const UNKNOWN = 10;
    private const GONE = 5;

    /** @var list<string> what went wrong */
    private array $faults = [];

    public function __construct(
        private readonly Site $site,
        private readonly int $customers,
        private readonly int $workers,
    ) {
    }

    /** @return list<string> */
    public function faults(): array
    {
        return $this->faults;
    }

    public function campaign(): void
    {
        $site = $this->site;
        $site->reset($this->customers);
        $site->addCustomers(range(1_000_001, 1_000_000 + self::UNKNOWN));
        $all = $site->start();
        $site->database->connection->exec('DELETE FROM users ORDER BY id LIMIT ' . self::GONE);
        $rate = [
            'RECUR_QUEUE_REQUESTS' => (string) self::REQUESTS,
            'RECUR_QUEUE_SECONDS' => (string) self::SECONDS,
            'REDIS_QUEUE_RETRY_AFTER' => '40',
        ];
        $started = microtime(true);
        $workers = array_map(static fn (): Process => $site->startWorker($rate), range(1, $this->workers));

        $this->waitForSettled(intdiv($all, 4));
        $site->api->control('answers', [['delayMs' => 8000, 'times' => $this->workers]]);
        Wait::until(fn (): bool => $site->inFlight() === $this->workers, 'a request of each worker', 60);
        $workers[0]->signal(SIGKILL);
        $site->startWorker($rate);

        $this->waitForSettled(intdiv($all, 2));
        $site->api->control('answers', [
            'status' => 429,
            'headers' => ['Retry-After' => (string) self::PAUSE],
            'json' => ['error' => ['code' => 'rate_limited']],
        ]);
        $this->waitForSettled($all);
        Wait::until(static fn (): bool => $site->queued() === 0, 'an empty queue', 90);
        $seconds = microtime(true) - $started;
        $site->stopWorkers();
        $this->reportCampaign($all, $seconds);
    }

    /** @param callable(int): array{int, float} $work takes how many workers; gives customers and seconds */
    public function throughput(string $what, callable $work): void
    {
        foreach ([1, 2, 4] as $workers) {
            [$count, $seconds] = $work($workers);
            $rate = $count / $seconds;
            printf("%s, %d worker(s): %d customers, %.1f s, %.0f a second\n", $what, $workers, $count, $seconds, $rate);
        }
    }

    /** @return array{int, float} */
    public function laravel(int $workers, int $customers = 500): array
    {
        $this->site->reset($customers);
        $this->site->start();
        $rate = ['RECUR_QUEUE_REQUESTS' => '100000', 'REDIS_QUEUE_RETRY_AFTER' => '90'];
        for ($i = 0; $i < $workers; $i++) {
            $this->site->startWorker($rate);
        }
        $this->site->waitForEnd(120);
        $this->site->stopWorkers();
        return $this->spent();
    }

    /** @return array{int, float} */
    public function messenger(int $workers, int $customers = 500): array
    {
        $messenger = new Messenger($this->site, $customers);
        $messenger->startWorkers($workers, ['RATE_AMOUNT' => '100000', 'REDELIVER_TIMEOUT' => '90']);
        $messenger->waitForEnd(120);
        $this->site->stopWorkers();
        return $this->spent();
    }

    private function reportCampaign(int $all, float $seconds): void
    {
        $site = $this->site;
        $states = $site->states();
        $times = $site->arrivals();
        $letters = array_map('intval', $site->database->column('SELECT COUNT(*) FROM mails GROUP BY user_id'));
        $most = Rate::mostInAnyWindow($times, self::SECONDS);
        printf("%d customers, %d workers, %.0f s: %s\n", $all, $this->workers, $seconds, json_encode($states));
        printf("%d requests, at most %d in any %d s, ", count($times), $most, self::SECONDS);
        printf("which may have %d\n", self::REQUESTS);
        printf("longest time without a request: %.1f s (Retry-After: %d)\n", Rate::longestGap($times), self::PAUSE);
        printf("failed jobs: %d\n", $failed = count($site->database->column('SELECT uuid FROM failed_jobs')));

        $expected = [
            'done' => $this->customers - self::GONE,
            'customer_gone' => self::GONE,
            'customer_not_found' => self::UNKNOWN,
        ];
        $this->expect($states == $expected, 'the states are not ' . json_encode($expected));
        $this->expect(count($letters) === $expected['done'] && max($letters) === 1, 'not everybody got one letter');
        $this->expect($most <= self::REQUESTS, 'the rate was not held');
        $this->expect(Rate::longestGap($times) > self::PAUSE - 0.1, 'the 429 did not hold all workers');
        $this->expect($failed === 0, 'jobs failed');
        $history = $site->redis->history();
        $this->expect(substr_count($history, 'SendPortalLink') >= $all, 'the history of Redis is not whole');
        foreach (['Redis' => $history, 'a log' => $site->logs()] as $place => $text) {
            $this->expect(!str_contains(stripslashes($text), '/portal/session/'), "a link is in $place");
            foreach ($site->database->column('SELECT link FROM mails ORDER BY RAND() LIMIT 50') as $link) {
                $this->expect(!str_contains($text, basename($link)), "a link's secret is in $place");
            }
        }
    }

    private function expect(bool $isRight, string $fault): void
    {
        if (!$isRight) {
            $this->faults[] = $fault;
        }
    }

    private function waitForSettled(int $count): void
    {
        $site = $this->site;
        $isReached = static fn (): bool => array_sum($site->states()) >= $count;
        Wait::until($isReached, "$count that are settled", 300, $site->report(...));
    }

    /** @return array{int, float} requests, and the seconds from the first to the last */
    private function spent(): array
    {
        $times = $this->site->arrivals();
        return [count($times), end($times) - $times[0]];
    }
}
