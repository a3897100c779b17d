<?php

declare(strict_types=1);

namespace Campaign;

use Recur\Exception\RecurException;
use Recur\Portal;

/**
 * Makes a link for everybody on the list who has none yet.
 *
 * It goes in batches, so that the list may be of any length and a stop is never far away; within a batch
 * createSessions() keeps `concurrency` sessions under way and waits out rate limits.
 */
final class Campaign
{
    private const BATCH_PER_CONNECTION = 16;

    private bool $stopping = false;

    /** @param array<string, string> $defaults options for what a row leaves open */
    public function __construct(
        private readonly CustomerList $customers,
        private readonly LinksFile $links,
        private readonly Failures $failures,
        private readonly array $defaults,
        private readonly int $concurrency,
    ) {
    }

    /** Ends the run after the batch that is under way. */
    public function stop(): void
    {
        $this->stopping = true;
    }

    /** How many rows a run would work on. */
    public function remaining(): int
    {
        return iterator_count($this->withoutLink());
    }

    /**
     * @param callable(): void $onRow called once for each row of the remaining ones, however it ended
     * @return bool whether the end of the list was reached
     * @throws RecurException where going on makes no sense because nobody would get a link
     */
    public function run(callable $onRow): bool
    {
        $batch = [];
        foreach ($this->withoutLink() as $line => $customer) {
            if ($customer->key() === null) {
                $this->failures->addUnnamed($line, $customer);
                $onRow();
                continue;
            }
            $batch[$line] = $customer;
            if (count($batch) === self::BATCH_PER_CONNECTION * $this->concurrency) {
                $this->create($batch, $onRow);
                $batch = [];
            }
            if ($this->stopping) {
                return false;
            }
        }
        $this->create($batch, $onRow);
        return true;
    }

    /** @return \Generator<int, Customer> line number => customer, each customer once */
    private function withoutLink(): \Generator
    {
        $seen = [];
        foreach ($this->customers as $line => $customer) {
            $key = $customer->key();
            if ($key === null) {
                yield $line => $customer;
            } elseif (!$this->links->has($key) && !isset($seen[$key])) {
                $seen[$key] = true;
                yield $line => $customer;
            }
        }
    }

    /** @param array<int, Customer> $batch line number => customer */
    private function create(array $batch, callable $onRow): void
    {
        if ($batch === []) {
            return;
        }
        $results = new BatchResults($batch, $this->links, $this->failures, $onRow);
        $options = array_map(fn (Customer $customer): array => $customer->options($this->defaults), $batch);
        try {
            Portal::createSessions($options, $this->concurrency, $results->settle(...));
        } finally {
            $this->links->sync();
        }
        $results->throwIfHopeless($this->concurrency);
    }
}
