<?php

declare(strict_types=1);

namespace StandIn\Billing;

use StandIn\Webhooks\EventData;

/** A checkout that is paid: the customer, the order, the subscription, and the events of all that. */
final class Purchase
{
    /** @return array<string, mixed>|null the customer whom a checkout with these would be for */
    public static function buyer(Ledger $ledger, ?string $externalId, ?string $email): ?array
    {
        $customer = $externalId === null ? null : $ledger->find('externalId', $externalId);
        if ($customer !== null || $email === null) {
            return $customer;
        }
        $customer = $ledger->find('email', $email);
        // Who has an external ID already is somebody else with the same address.
        return $externalId === null || ($customer['externalId'] ?? null) === null ? $customer : null;
    }

    /** @param array<string, mixed> $product */
    public static function conflicts(?array $customer, array $product): bool
    {
        return $customer !== null && Subscription::to($customer, $product['id']) !== null;
    }

    /**
     * @param array<string, mixed> $session of the checkout
     * @return array{customer: string, order: string, subscription: string|null}|null null where the customer has this
     *     subscription already
     */
    public static function complete(Ledger $ledger, array $session, string $email, ?string $name): ?array
    {
        $product = $ledger->products->get($session['product']);
        $customer = self::buyer($ledger, $session['externalCustomerId'], $email)
            ?? self::newCustomer($ledger->now, $session['externalCustomerId'], $email, $name);
        if (self::conflicts($customer, $product)) {
            return null;
        }
        $customer['externalId'] ??= $session['externalCustomerId'];
        $customer['card'] ??= Cards::another(null, $ledger->now);
        $order = 'ord_' . bin2hex(random_bytes(8));
        $data = new EventData($ledger->products);
        $now = $ledger->now;
        $subscription = null;
        if ($product['interval'] === null) {
            $customer['purchases'][] = ['id' => $order, 'product' => $product['id'], 'at' => $now];
            $customer['payments'][] = Payments::of($product['id'], $product['price'], $now, 'paid');
        } else {
            $id = 'sub_' . bin2hex(random_bytes(8));
            $subscription = Subscription::begin($id, $product, $now, $session['metadata']);
            $customer['subscriptions'][] = $subscription;
            if ($subscription['status'] === 'active') {
                $customer['payments'][] = Payments::entry($subscription, $now, 'paid');
            }
        }
        $ledger->save($customer);
        $trial = $subscription !== null && $subscription['status'] === 'trialing';
        $paid = $data->order($customer, $product['id'], $product['price'], $subscription, $now, $session['metadata'], $order);
        $object = $subscription === null ? null : $data->subscription($customer, $subscription);
        $done = $data->completedCheckout($customer, $session, $order, $subscription['id'] ?? null, $now);
        $ledger->emit([
            EventData::event('checkout.completed', $now, $done),
            ...($trial ? [] : [EventData::event('order.paid', $now, $paid)]),
            ...($object === null ? [] : [EventData::event('subscription.created', $now, $object)]),
            ...($object === null ? [] : [EventData::event('subscription.activated', $now, $object)]),
        ]);
        return ['customer' => $customer['id'], 'order' => $order, 'subscription' => $subscription['id'] ?? null];
    }

    /** @return array<string, mixed> */
    public static function newCustomer(string $now, ?string $externalId, string $email, ?string $name): array
    {
        return [
            'id' => 'cus_' . bin2hex(random_bytes(8)),
            'externalId' => $externalId,
            'email' => $email,
            'name' => $name,
            'createdAt' => $now,
            'card' => null,
            'subscriptions' => [],
            'purchases' => [],
            'payments' => [],
        ];
    }
}
