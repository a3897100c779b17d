<?php

declare(strict_types=1);

namespace StandIn\Billing;

/** Entries of a customer's billing history. */
final class Payments
{
    /**
     * @param array<string, mixed> $subscription
     * @param 'paid'|'failed' $status
     * @return array{date: string, amount: int, product: string, status: string}
     */
    public static function entry(array $subscription, string $date, string $status): array
    {
        return self::of($subscription['product'], $subscription['price'], $date, $status);
    }

    /**
     * @param 'paid'|'failed' $status
     * @return array{date: string, amount: int, product: string, status: string}
     */
    public static function of(string $product, int $amount, string $date, string $status): array
    {
        return ['date' => $date, 'amount' => $amount, 'product' => $product, 'status' => $status];
    }
}
