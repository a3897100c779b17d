<?php

declare(strict_types=1);

namespace StandIn\Billing;

/**
 * A customer's subscription to one product, as the book keeps it.
 *
 * status: trialing, active, past_due (the last payment failed; in the grace period), canceled (paid until the period's
 * end), expired.
 */
final class Subscription
{
    private const GRACE_DAYS = 7;

    /**
     * @param array<string, mixed> $product
     * @param array<string, mixed> $metadata
     * @return array<string, mixed>
     */
    public static function begin(string $id, array $product, string $now, array $metadata): array
    {
        $trial = $product['trialDays'] > 0;
        $anchor = $trial ? Period::addDays($now, $product['trialDays']) : $now;
        return [
            'id' => $id,
            'product' => $product['id'],
            'price' => $product['price'],
            'interval' => $product['interval'],
            'status' => $trial ? 'trialing' : 'active',
            'startedAt' => $now,
            'anchor' => $anchor,
            'period' => $trial ? 0 : 1,
            'periodStart' => $now,
            'periodEnd' => $trial ? $anchor : Period::end($anchor, $product['interval'], 1),
            'canceledAt' => null,
            'endedAt' => null,
            'pastDueSince' => null,
            'scheduledProduct' => null,
            'metadata' => $metadata,
        ];
    }

    /**
     * @param array<string, mixed> $subscription
     * @return array<string, mixed>
     */
    public static function nextPeriod(array $subscription): array
    {
        $number = $subscription['period'] + 1;
        return [
            'period' => $number,
            'periodStart' => $subscription['periodEnd'],
            'periodEnd' => Period::end($subscription['anchor'], $subscription['interval'], $number),
        ] + $subscription;
    }

    /**
     * @param array<string, mixed> $subscription
     * @param array<string, mixed> $product
     * @return array<string, mixed> to another product, from $now on where its interval is another one
     */
    public static function toProduct(array $subscription, array $product, string $now): array
    {
        $changed = [
            'product' => $product['id'],
            'price' => $product['price'],
            'scheduledProduct' => null,
        ] + $subscription;
        if ($product['interval'] === $subscription['interval']) {
            return $changed;
        }
        return [
            'interval' => $product['interval'],
            'anchor' => $now,
            'period' => 1,
            'periodStart' => $now,
            'periodEnd' => Period::end($now, $product['interval'], 1),
        ] + $changed;
    }

    /** @param array<string, mixed> $subscription */
    public static function isLive(array $subscription): bool
    {
        return $subscription['status'] !== 'expired';
    }

    /** @param array<string, mixed> $subscription when access ends unless something is paid */
    public static function accessUntil(array $subscription): string
    {
        return $subscription['status'] === 'past_due'
            ? Period::addDays($subscription['pastDueSince'], self::GRACE_DAYS)
            : $subscription['periodEnd'];
    }

    /**
     * @param array<string, mixed> $customer
     * @return array<string, mixed>|null the one to this product that has not ended
     */
    public static function to(array $customer, string $productId): ?array
    {
        foreach ($customer['subscriptions'] as $subscription) {
            if ($subscription['product'] === $productId && self::isLive($subscription)) {
                return $subscription;
            }
        }
        return null;
    }
}
