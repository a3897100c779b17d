<?php

declare(strict_types=1);

namespace StandIn\Billing;

use StandIn\Webhooks\EventData;

/** What a customer does in the portal. Each is nothing where it does not apply: a form may be sent twice. */
final class Changes
{
    private readonly EventData $data;

    public function __construct(private readonly Ledger $ledger)
    {
        $this->data = new EventData($ledger->products);
    }

    /** Access lasts until the end of what is paid; unpaid, it ends at once. */
    public function cancel(string $customerId, string $subscriptionId): void
    {
        $this->change($customerId, $subscriptionId, ['active', 'trialing', 'past_due'], function (array $s): array {
            $unpaid = $s['status'] === 'past_due';
            $canceled = ['canceledAt' => $this->ledger->now, 'scheduledProduct' => null] + $s;
            return $unpaid
                ? [['status' => 'expired', 'endedAt' => $this->ledger->now] + $canceled, ['cancelled', 'expired']]
                : [['status' => 'canceled'] + $canceled, ['cancelled']];
        });
    }

    /** Ends at once, as when the merchant takes it away. */
    public function revoke(string $customerId, string $subscriptionId): void
    {
        $live = ['active', 'trialing', 'past_due', 'canceled'];
        $this->change($customerId, $subscriptionId, $live, fn (array $s): array => [
            ['status' => 'expired', 'endedAt' => $this->ledger->now, 'scheduledProduct' => null] + $s,
            ['revoked'],
        ]);
    }

    public function reactivate(string $customerId, string $subscriptionId): void
    {
        $this->change($customerId, $subscriptionId, ['canceled'], static fn (array $s): array => [
            ['status' => $s['period'] === 0 ? 'trialing' : 'active', 'canceledAt' => null] + $s,
            ['activated'],
        ]);
    }

    /** To what costs more at once, for the difference; to what costs less when the period ends. */
    public function changePlan(string $customerId, string $subscriptionId, string $productId): void
    {
        $product = $this->ledger->products->find('id', $productId);
        $customer = $this->ledger->get($customerId);
        if ($product === null || $product['interval'] === null || Subscription::to($customer, $productId) !== null) {
            return;
        }
        $this->change($customerId, $subscriptionId, ['active'], function (array $s) use ($product): array {
            if (self::monthly($product) < self::monthly($s)) {
                return [['scheduledProduct' => $product['id']] + $s, ['schedule_created']];
            }
            $upgraded = Subscription::toProduct($s, $product, $this->ledger->now);
            return [$upgraded, ['upgraded'], max(0, $product['price'] - $s['price']), 'subscription_update'];
        });
    }

    public function keepPlan(string $customerId, string $subscriptionId): void
    {
        $this->change($customerId, $subscriptionId, ['active'], static fn (array $s): ?array =>
            $s['scheduledProduct'] === null ? null : [['scheduledProduct' => null] + $s, ['schedule_cancelled']]);
    }

    /** Another card, which pays what is owed. */
    public function replaceCard(string $customerId): void
    {
        $customer = $this->ledger->get($customerId);
        $customer['card'] = Cards::another($customer['card'], $this->ledger->now);
        $this->ledger->save($customer);
        foreach (array_column($customer['subscriptions'], 'id') as $id) {
            $this->change($customerId, $id, ['past_due'], static fn (array $s): array => [
                ['status' => 'active', 'pastDueSince' => null] + $s,
                ['activated'],
                $s['price'],
                'subscription_cycle',
            ]);
        }
    }

    /** From now on the card is refused, or taken again. */
    public function declineCard(string $customerId, bool $declined): void
    {
        $customer = $this->ledger->get($customerId);
        $customer['card'] ??= Cards::another(null, $this->ledger->now);
        $customer['card']['declined'] = $declined;
        $this->ledger->save($customer);
    }

    /**
     * @param list<string> $from the statuses in which it can be done
     * @param callable(array<string, mixed>): (array{0: array<string, mixed>, 1: list<string>, 2?: int, 3?: string}|null)
     *     $work what the subscription becomes, the events, and what is paid for what reason
     */
    private function change(string $customerId, string $subscriptionId, array $from, callable $work): void
    {
        $customer = $this->ledger->get($customerId);
        $i = array_search($subscriptionId, array_column($customer['subscriptions'], 'id'), true);
        $done = $i !== false && in_array($customer['subscriptions'][$i]['status'], $from, true)
            ? $work($customer['subscriptions'][$i]) : null;
        if ($done === null) {
            return;
        }
        [$subscription, $types, $amount, $reason] = $done + [2 => null, 3 => ''];
        $now = $this->ledger->now;
        $customer['subscriptions'][$i] = $subscription;
        if ($amount !== null) {
            $customer['payments'][] = Payments::of($subscription['product'], $amount, $now, 'paid');
            $invoice = $this->data->invoice($customer, $subscription, $amount, 'paid', $reason, $now);
            $this->ledger->emit([EventData::event('invoice.paid', $now, $invoice)]);
        }
        $this->ledger->save($customer);
        foreach ($types as $type) {
            $object = $this->data->subscription($customer, $subscription);
            $this->ledger->emit([EventData::event("subscription.$type", $now, $object)]);
        }
    }

    /** @param array{price: int, interval: string} $plan */
    private static function monthly(array $plan): float
    {
        return $plan['price'] / ($plan['interval'] === 'year' ? 12 : 1);
    }
}
