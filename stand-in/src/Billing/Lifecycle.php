<?php

declare(strict_types=1);

namespace StandIn\Billing;

use StandIn\Webhooks\EventData;

/** What becomes of subscriptions as time goes by: renewed, past due, expired. */
final class Lifecycle
{
    /**
     * @param array<string, mixed> $customer
     * @return array{array<string, mixed>, list<array{type: string, at: string, data: array<string, mixed>}>}
     */
    public static function advance(array $customer, string $now, Catalogue $products): array
    {
        $events = [];
        foreach (array_keys($customer['subscriptions']) as $i) {
            while (self::due($customer['subscriptions'][$i]) <= $now) {
                [$customer, $happened] = self::step($customer, $i, new EventData($products));
                array_push($events, ...$happened);
            }
        }
        return [$customer, $events];
    }

    /** @param array<string, mixed> $subscription */
    private static function due(array $subscription): string
    {
        return Subscription::isLive($subscription) ? Subscription::accessUntil($subscription) : '9999';
    }

    /**
     * @param array<string, mixed> $customer
     * @return array{array<string, mixed>, list<array{type: string, at: string, data: array<string, mixed>}>}
     */
    private static function step(array $customer, int $i, EventData $data): array
    {
        $subscription = $customer['subscriptions'][$i];
        return match ($subscription['status']) {
            'canceled' => self::end($customer, $i, 'subscription.expired', $data),
            'past_due' => self::end($customer, $i, 'subscription.revoked', $data),
            default => ($customer['card']['declined'] ?? true)
                ? self::fail($customer, $i, $data)
                : self::renew($customer, $i, $data),
        };
    }

    /** @return array{array<string, mixed>, list<array<string, mixed>>} */
    private static function end(array $customer, int $i, string $type, EventData $data): array
    {
        $at = Subscription::accessUntil($customer['subscriptions'][$i]);
        $ended = ['status' => 'expired', 'endedAt' => $at] + $customer['subscriptions'][$i];
        $customer['subscriptions'][$i] = $ended;
        return [$customer, [EventData::event($type, $at, $data->subscription($customer, $ended))]];
    }

    /** @return array{array<string, mixed>, list<array<string, mixed>>} */
    private static function fail(array $customer, int $i, EventData $data): array
    {
        $at = $customer['subscriptions'][$i]['periodEnd'];
        $subscription = ['status' => 'past_due', 'pastDueSince' => $at]
            + Subscription::nextPeriod($customer['subscriptions'][$i]);
        $customer['subscriptions'][$i] = $subscription;
        $customer['payments'][] = Payments::entry($subscription, $at, 'failed');
        $invoice = $data->invoice($customer, $subscription, $subscription['price'], 'failed', 'subscription_cycle', $at);
        return [$customer, [
            EventData::event('invoice.payment_failed', $at, $invoice),
            EventData::event('subscription.past_due', $at, $data->subscription($customer, $subscription)),
        ]];
    }

    /** @return array{array<string, mixed>, list<array<string, mixed>>} */
    private static function renew(array $customer, int $i, EventData $data): array
    {
        $events = [];
        $subscription = $customer['subscriptions'][$i];
        $at = $subscription['periodEnd'];
        $first = $subscription['status'] === 'trialing';
        $scheduled = $subscription['scheduledProduct'];
        if ($scheduled !== null) {
            $subscription = Subscription::toProduct($subscription, $data->products->get($scheduled), $at);
        }
        // A product with another interval begins anew, in its first period.
        $subscription = $subscription['periodStart'] === $at ? $subscription : Subscription::nextPeriod($subscription);
        $subscription['status'] = 'active';
        $customer['subscriptions'][$i] = $subscription;
        $customer['payments'][] = Payments::entry($subscription, $at, 'paid');
        $object = $data->subscription($customer, $subscription);
        if ($scheduled !== null) {
            $events[] = EventData::event('subscription.schedule_executed', $at, $object);
            $events[] = EventData::event('subscription.downgraded', $at, $object);
        }
        if ($first) {
            $order = $data->order($customer, $subscription['product'], $subscription['price'], $subscription, $at, []);
            $events[] = EventData::event('order.paid', $at, $order);
            $events[] = EventData::event('subscription.activated', $at, $object);
        } else {
            $price = $subscription['price'];
            $invoice = $data->invoice($customer, $subscription, $price, 'paid', 'subscription_cycle', $at);
            $events[] = EventData::event('invoice.paid', $at, $invoice);
            $events[] = EventData::event('subscription.renewed', $at, $object);
        }
        return [$customer, $events];
    }
}
