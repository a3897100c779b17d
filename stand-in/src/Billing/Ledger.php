<?php

declare(strict_types=1);

namespace StandIn\Billing;

/** The customers at one moment, under the book's lock, and the events that what is done to them makes. */
final class Ledger
{
    /** @var list<array{type: string, at: string, data: array<string, mixed>}> */
    public array $events = [];

    /** @param array<string, array<string, mixed>> $customers by ID */
    public function __construct(
        public array $customers,
        public readonly string $now,
        public readonly Catalogue $products,
        private readonly Seeds $seeds,
    ) {
    }

    /**
     * @param 'customer'|'externalId'|'email' $identifier
     * @return array<string, mixed>|null
     */
    public function find(string $identifier, string $value): ?array
    {
        $value = $identifier === 'email' ? strtolower($value) : $value;
        $field = $identifier === 'customer' ? 'id' : $identifier;
        foreach ($this->customers as $customer) {
            if (($field === 'email' ? strtolower($customer['email']) : $customer[$field]) === $value) {
                return $customer;
            }
        }
        $numbered = $this->seeds->numbered($identifier, $value);
        if ($numbered === null) {
            return null;
        }
        // The book holds a numbered customer from the first change on, maybe under another address or external ID.
        return isset($this->customers[$numbered['id']]) ? null : Lifecycle::advance($numbered, $this->now, $this->products)[0];
    }

    /** @return array<string, mixed> */
    public function get(string $id): array
    {
        return $this->find('customer', $id) ?? throw new \LogicException("no customer $id");
    }

    /** @param array<string, mixed> $customer */
    public function save(array $customer): void
    {
        $this->customers[$customer['id']] = $customer;
    }

    /** @param list<array{type: string, at: string, data: array<string, mixed>}> $events */
    public function emit(array $events): void
    {
        array_push($this->events, ...$events);
    }
}
