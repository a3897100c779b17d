<?php

declare(strict_types=1);

namespace StandIn\Control;

use StandIn\Billing\Access;
use StandIn\Billing\Changes;
use StandIn\Billing\Ledger;
use StandIn\Billing\Purchase;
use StandIn\Billing\Subscription;
use StandIn\State\State;

/** Customers, and what they do, without a browser. */
final class Customers
{
    public function __construct(private readonly State $state)
    {
    }

    /** @return list<array<string, mixed>> */
    public function all(): array
    {
        return $this->state->book->open(fn (Ledger $ledger): array => array_map(
            $this->shown(...),
            array_values($ledger->customers)
        ));
    }

    /**
     * @param array<mixed> $given
     * @return array<string, mixed>
     */
    public function put(array $given): array
    {
        Input::only($given, ['id', 'externalId', 'email', 'name']);
        return $this->state->book->open(function (Ledger $ledger) use ($given): array {
            $id = Input::textOrNull($given, 'id');
            $customer = $id === null ? null : $ledger->find('customer', $id);
            $customer ??= ['id' => $id ?? 'cus_' . bin2hex(random_bytes(8))]
                + Purchase::newCustomer($ledger->now, null, Input::text($given, 'email'), null);
            foreach (['externalId', 'email', 'name'] as $field) {
                if (array_key_exists($field, $given)) {
                    $customer[$field] = $field === 'email' ? Input::text($given, $field) : Input::textOrNull($given, $field);
                }
            }
            $ledger->save($customer);
            return $this->shown($customer);
        });
    }

    /**
     * @param array<mixed> $given
     * @return array<string, mixed>
     */
    public function act(array $given): array
    {
        Input::only($given, ['customer', 'action', 'subscription', 'product']);
        return $this->state->book->open(function (Ledger $ledger) use ($given): array {
            $customer = $this->customer($ledger, Input::text($given, 'customer'));
            $subscription = Input::textOrNull($given, 'subscription') ?? Access::subscription($customer)['id'] ?? '';
            $do = new Changes($ledger);
            match (Input::text($given, 'action')) {
                'cancel' => $do->cancel($customer['id'], $subscription),
                'revoke' => $do->revoke($customer['id'], $subscription),
                'reactivate' => $do->reactivate($customer['id'], $subscription),
                'change_plan' => $do->changePlan($customer['id'], $subscription, $this->product($given)),
                'keep_plan' => $do->keepPlan($customer['id'], $subscription),
                'replace_card' => $do->replaceCard($customer['id']),
                'decline_card' => $do->declineCard($customer['id'], true),
                'accept_card' => $do->declineCard($customer['id'], false),
                default => throw new \InvalidArgumentException(
                    'action is cancel, revoke, reactivate, change_plan, keep_plan, replace_card, decline_card or accept_card'
                ),
            };
            return $this->shown($ledger->get($customer['id']));
        });
    }

    /**
     * @param array<mixed> $given
     * @return array<string, mixed>
     */
    public function buy(array $given): array
    {
        Input::only($given, ['product', 'email', 'externalId', 'name', 'metadata']);
        return $this->state->book->open(function (Ledger $ledger) use ($given): array {
            $product = $ledger->products->get($this->product($given));
            $session = [
                'id' => 'cs_' . bin2hex(random_bytes(12)),
                'product' => $product['id'],
                'mode' => $product['interval'] === null ? 'PAYMENT' : 'SUBSCRIPTION',
                'externalCustomerId' => Input::textOrNull($given, 'externalId'),
                'metadata' => is_array($given['metadata'] ?? null) ? $given['metadata'] : [],
                'createdAt' => $ledger->now,
            ];
            $name = Input::textOrNull($given, 'name');
            return Purchase::complete($ledger, $session, Input::text($given, 'email'), $name)
                ?? throw new \InvalidArgumentException('the customer already has this subscription');
        });
    }

    /** @return array<string, mixed> */
    private function customer(Ledger $ledger, string $who): array
    {
        return $ledger->find('customer', $who) ?? $ledger->find('externalId', $who) ?? $ledger->find('email', $who)
            ?? throw new \InvalidArgumentException("no customer has the ID, external ID or e-mail address $who");
    }

    /** @param array<mixed> $given */
    private function product(array $given): string
    {
        $product = Input::text($given, 'product');
        return $this->state->products->bySlugOrId($product)['id']
            ?? throw new \InvalidArgumentException("no product has the slug or ID $product");
    }

    /**
     * @param array<string, mixed> $customer
     * @return array<string, mixed>
     */
    private function shown(array $customer): array
    {
        $subscriptions = array_map(fn (array $subscription): array => [
            'id' => $subscription['id'],
            'product' => $this->state->products->get($subscription['product'])['slug'],
            'status' => $subscription['status'],
            'periodEnd' => $subscription['periodEnd'],
            'accessUntil' => Subscription::accessUntil($subscription),
            'scheduledProduct' => $subscription['scheduledProduct'],
        ], $customer['subscriptions']);
        return ['subscriptions' => $subscriptions] + $customer;
    }
}
