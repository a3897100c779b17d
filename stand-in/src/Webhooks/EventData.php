<?php

declare(strict_types=1);

namespace StandIn\Webhooks;

use StandIn\Billing\Catalogue;
use StandIn\Billing\Subscription;

/** The objects that events carry as their data: snake_case, enum values in lower case, amounts in whole TWD. */
final class EventData
{
    public function __construct(public readonly Catalogue $products)
    {
    }

    /**
     * @param array<string, mixed> $data
     * @return array{type: string, at: string, data: array<string, mixed>}
     */
    public static function event(string $type, string $at, array $data): array
    {
        return ['type' => $type, 'at' => $at, 'data' => $data];
    }

    /**
     * @param array<string, mixed> $customer
     * @return array<string, mixed>
     */
    public function customer(array $customer): array
    {
        return [
            'id' => $customer['id'],
            'external_id' => $customer['externalId'],
            'email' => $customer['email'],
            'name' => $customer['name'],
        ];
    }

    /** @return array{id: string, slug: string, name: string} */
    public function product(string $id): array
    {
        $product = $this->products->get($id);
        return ['id' => $product['id'], 'slug' => $product['slug'], 'name' => $product['name']['zh-TW']];
    }

    /**
     * @param array<string, mixed> $customer
     * @param array<string, mixed> $subscription
     * @return array<string, mixed>
     */
    public function subscription(array $customer, array $subscription): array
    {
        $scheduled = $subscription['scheduledProduct'];
        return [
            'id' => $subscription['id'],
            'object' => 'subscription',
            'status' => $subscription['status'],
            ...$this->whoseAndWhat($customer, $subscription['product']),
            'amount' => $subscription['price'],
            'currency' => 'TWD',
            'interval' => $subscription['interval'],
            'current_period_start' => $subscription['periodStart'],
            'current_period_end' => $subscription['periodEnd'],
            'cancel_at_period_end' => $subscription['status'] === 'canceled',
            'canceled_at' => $subscription['canceledAt'],
            'ended_at' => $subscription['endedAt'],
            'access_until' => Subscription::accessUntil($subscription),
            'scheduled_product' => $scheduled === null ? null : $this->product($scheduled),
            'metadata' => (object) $subscription['metadata'],
            'created_at' => $subscription['startedAt'],
        ];
    }

    /**
     * @param array<string, mixed> $customer
     * @param array<string, mixed>|null $subscription null for what is bought once
     * @param array<string, mixed> $metadata
     * @return array<string, mixed>
     */
    public function order(
        array $customer,
        string $product,
        int $amount,
        ?array $subscription,
        string $at,
        array $metadata,
        ?string $id = null,
    ): array {
        return [
            'id' => $id ?? 'ord_' . bin2hex(random_bytes(8)),
            'object' => 'order',
            'status' => 'paid',
            'billing_reason' => $subscription === null ? 'manual' : 'subscription_create',
            ...$this->whoseAndWhat($customer, $product),
            'subscription_id' => $subscription['id'] ?? null,
            'amount' => $amount,
            'currency' => 'TWD',
            'metadata' => (object) $metadata,
            'paid_at' => $at,
            'created_at' => $at,
        ];
    }

    /**
     * @param array<string, mixed> $customer
     * @param array<string, mixed> $subscription
     * @return array<string, mixed>
     */
    public function invoice(
        array $customer,
        array $subscription,
        int $amount,
        string $status,
        string $reason,
        string $at,
    ): array {
        return [
            'id' => 'inv_' . bin2hex(random_bytes(8)),
            'object' => 'invoice',
            'status' => $status,
            'billing_reason' => $reason,
            ...$this->whoseAndWhat($customer, $subscription['product']),
            'subscription_id' => $subscription['id'],
            'amount' => $amount,
            'currency' => 'TWD',
            'period_start' => $subscription['periodStart'],
            'period_end' => $subscription['periodEnd'],
            'paid_at' => $status === 'paid' ? $at : null,
            'created_at' => $at,
        ];
    }

    /**
     * @param array<string, mixed> $customer
     * @param array<string, mixed> $session
     * @return array<string, mixed>
     */
    public function completedCheckout(array $customer, array $session, string $order, ?string $subscription, string $at): array
    {
        return [
            'id' => $session['id'],
            'object' => 'checkout.session',
            'status' => 'completed',
            'mode' => strtolower($session['mode']),
            ...$this->whoseAndWhat($customer, $session['product']),
            'customer_email' => $customer['email'],
            'external_customer_id' => $session['externalCustomerId'],
            'order_id' => $order,
            'subscription_id' => $subscription,
            'metadata' => (object) $session['metadata'],
            'completed_at' => $at,
            'created_at' => $session['createdAt'],
        ];
    }

    /**
     * @param array<string, mixed> $customer
     * @return array<string, mixed>
     */
    private function whoseAndWhat(array $customer, string $product): array
    {
        return [
            'customer_id' => $customer['id'],
            'customer' => $this->customer($customer),
            'product_id' => $product,
            'product' => $this->product($product),
        ];
    }
}
