<?php

declare(strict_types=1);

namespace StandIn\Portal;

use StandIn\Billing\Catalogue;
use StandIn\Billing\Subscription;

/** What the portal shows of one customer. */
final class Account
{
    private const PAYMENTS_SHOWN = 6;

    /** @param array<string, mixed> $customer */
    public function __construct(private readonly array $customer, private readonly Catalogue $products)
    {
    }

    public function email(): string
    {
        return $this->customer['email'];
    }

    /** @return list<array<string, mixed>> those that have not ended, the newest first */
    public function subscriptions(): array
    {
        return array_reverse(array_values(array_filter($this->customer['subscriptions'], Subscription::isLive(...))));
    }

    /** @return list<array<string, mixed>> products that were bought once */
    public function purchases(): array
    {
        return array_map(
            fn (array $purchase): array => $this->products->get($purchase['product']),
            $this->customer['purchases']
        );
    }

    /** @return array<string, mixed> */
    public function product(string $id): array
    {
        return $this->products->get($id);
    }

    /** @return list<array<string, mixed>> the plans that a subscription can be changed to */
    public function otherPlans(): array
    {
        return array_values(array_filter($this->products->all(), fn (array $product): bool =>
            $product['interval'] !== null && Subscription::to($this->customer, $product['id']) === null));
    }

    /** @return array<string, mixed>|null */
    public function card(): ?array
    {
        return $this->customer['card'];
    }

    /** @return list<array{date: string, amount: int, product: string, status: 'paid'|'failed'}> newest first */
    public function payments(): array
    {
        return array_slice(array_reverse($this->customer['payments']), 0, self::PAYMENTS_SHOWN);
    }
}
