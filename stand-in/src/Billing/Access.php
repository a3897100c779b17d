<?php

declare(strict_types=1);

namespace StandIn\Billing;

/** What a customer has access to now. */
final class Access
{
    /**
     * @param array<string, mixed> $customer
     * @return list<array<string, mixed>>
     */
    public static function of(array $customer, Catalogue $products): array
    {
        $entitlements = [];
        foreach ($customer['subscriptions'] as $subscription) {
            if (Subscription::isLive($subscription)) {
                $entitlements[] = [
                    'product' => $products->get($subscription['product'])['slug'],
                    'productId' => $subscription['product'],
                    'status' => $subscription['status'],
                    'source' => 'subscription',
                    'sourceId' => $subscription['id'],
                    'subscriptionId' => $subscription['id'],
                    'grantedAt' => $subscription['startedAt'],
                    'expiresAt' => Subscription::accessUntil($subscription),
                ];
            }
        }
        foreach ($customer['purchases'] as $purchase) {
            $entitlements[] = [
                'product' => $products->get($purchase['product'])['slug'],
                'productId' => $purchase['product'],
                'status' => 'purchased',
                'source' => 'order',
                'sourceId' => $purchase['id'],
                'grantedAt' => $purchase['at'],
                'expiresAt' => null,
            ];
        }
        return $entitlements;
    }

    /**
     * @param array<string, mixed> $customer
     * @return array<string, mixed>|null the newest subscription that has not ended
     */
    public static function subscription(array $customer): ?array
    {
        $live = array_values(array_filter($customer['subscriptions'], Subscription::isLive(...)));
        return $live === [] ? null : $live[count($live) - 1];
    }
}
