<?php

declare(strict_types=1);

namespace StandIn\Portal;

/** What the portal shows of one customer at one moment. */
final class Account
{
    private const PAYMENTS_SHOWN = 6;

    /** @param array<string, mixed> $customer */
    public function __construct(private readonly array $customer, private readonly \DateTimeImmutable $now)
    {
    }

    public function email(): string
    {
        return $this->customer['email'];
    }

    /** @return array<string, mixed>|null */
    public function subscription(): ?array
    {
        return $this->customer['subscription'];
    }

    /** @return array<string, mixed>|null */
    public function paymentMethod(): ?array
    {
        return $this->customer['paymentMethod'];
    }

    /** When the next payment is due, or the subscription ends. */
    public function periodEnd(): \DateTimeImmutable
    {
        return $this->lastDue()->modify('+' . $this->monthsInPeriod() . ' months');
    }

    /** @return list<array{date: \DateTimeImmutable, amount: int, status: 'paid'|'failed'}> newest first */
    public function payments(): array
    {
        $subscription = $this->subscription();
        if ($subscription === null) {
            return [];
        }
        $payments = [];
        $count = 1 + intdiv($subscription['startedMonthsAgo'], $this->monthsInPeriod());
        for ($i = 0; $i < min($count, self::PAYMENTS_SHOWN); $i++) {
            $payments[] = [
                'date' => $this->lastDue()->modify('-' . $i * $this->monthsInPeriod() . ' months'),
                'amount' => $subscription['price'],
                'status' => $i === 0 && $subscription['status'] === 'past_due' ? 'failed' : 'paid',
            ];
        }
        return $payments;
    }

    /** On the first of a month, which every month has. */
    private function lastDue(): \DateTimeImmutable
    {
        $monthsAgo = $this->subscription()['startedMonthsAgo'] % $this->monthsInPeriod();
        return $this->now->modify("first day of -$monthsAgo months midnight");
    }

    private function monthsInPeriod(): int
    {
        return $this->subscription()['interval'] === 'year' ? 12 : 1;
    }
}
