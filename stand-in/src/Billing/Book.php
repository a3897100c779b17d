<?php

declare(strict_types=1);

namespace StandIn\Billing;

use StandIn\State\Clock;
use StandIn\State\LockedFile;
use StandIn\Webhooks\Outbox;

/** Every customer with what they bought. Whoever opens it finds it brought up to the stand-in's present. */
final class Book
{
    public function __construct(
        private readonly LockedFile $file,
        private readonly Clock $clock,
        private readonly Catalogue $products,
        private readonly Outbox $outbox,
    ) {
    }

    /**
     * @template T
     * @param callable(Ledger): T $work
     * @return T
     */
    public function open(callable $work): mixed
    {
        $result = null;
        $this->file->update(function (array $book) use ($work, &$result): array {
            $now = Clock::iso($this->clock->now());
            $openedAt = $book['openedAt'] ?? $now;
            $seeds = new Seeds($this->products, $openedAt);
            $ledger = new Ledger($book['customers'] ?? $seeds->all(), $now, $this->products, $seeds);
            self::bringUpToDate($ledger);
            $result = $work($ledger);
            // Still under the lock: events go out in the order in which things happened.
            $this->outbox->add($ledger->events);
            return ['openedAt' => $openedAt, 'customers' => $ledger->customers];
        });
        return $result;
    }

    /**
     * @param 'customer'|'externalId'|'email' $identifier
     * @return array<string, mixed>|null
     */
    public function find(string $identifier, string $value): ?array
    {
        return $this->open(static fn (Ledger $ledger): ?array => $ledger->find($identifier, $value));
    }

    public function reset(): void
    {
        $this->file->update(static fn (): array => []);
    }

    private static function bringUpToDate(Ledger $ledger): void
    {
        $events = [];
        foreach ($ledger->customers as $customer) {
            [$customer, $happened] = Lifecycle::advance($customer, $ledger->now, $ledger->products);
            $ledger->save($customer);
            array_push($events, ...$happened);
        }
        // What happened to several customers while nobody looked is told in the order of its time.
        usort($events, static fn (array $a, array $b): int => $a['at'] <=> $b['at']);
        $ledger->emit($events);
    }
}
