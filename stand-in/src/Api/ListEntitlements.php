<?php

declare(strict_types=1);

namespace StandIn\Api;

use StandIn\Billing\Access;
use StandIn\Http\Request;
use StandIn\Http\Response;
use StandIn\State\State;

/** GET /v1/customers/entitlements */
final class ListEntitlements
{
    public function __construct(private readonly State $state)
    {
    }

    /** @param array<string, mixed> $settings */
    public function handle(Request $request, array $settings): Response
    {
        $query = $request->query();
        $who = Identifiers::first([
            'customer' => $query['customer_id'] ?? null,
            'externalId' => $query['external_id'] ?? null,
            'email' => $query['email'] ?? null,
        ]);
        $customer = $this->state->book->find(...$who);
        if ($customer === null && $settings['unknownCustomer'] === '404') {
            throw ApiError::notFound('Customer not found.');
        }
        return Response::json(200, Spelling::of($this->fields($customer, $settings), $settings['answerCase']));
    }

    /**
     * @param array<string, mixed>|null $customer
     * @param array<string, mixed> $settings
     * @return array<string, mixed>
     */
    private function fields(?array $customer, array $settings): array
    {
        if ($customer === null) {
            return ['customer' => null, 'subscription' => null, 'entitlements' => []];
        }
        $upper = $settings['statusCase'] === 'upper';
        $entitlements = Access::of($customer, $this->state->products);
        foreach ($entitlements as &$entitlement) {
            foreach ($upper ? ['status', 'source'] : [] as $name) {
                $entitlement[$name] = strtoupper($entitlement[$name]);
            }
        }
        return [
            'customer' => [
                'id' => $customer['id'],
                'email' => $customer['email'],
                'name' => $customer['name'],
                'externalId' => $customer['externalId'],
            ],
            'subscription' => $this->subscription(Access::subscription($customer), $upper),
            'entitlements' => $entitlements,
        ];
    }

    /**
     * @param array<string, mixed>|null $subscription
     * @return array<string, mixed>|null
     */
    private function subscription(?array $subscription, bool $upper): ?array
    {
        if ($subscription === null) {
            return null;
        }
        $product = $this->state->products->get($subscription['product']);
        return [
            'id' => $subscription['id'],
            'status' => $upper ? strtoupper($subscription['status']) : $subscription['status'],
            'product' => ['id' => $product['id'], 'slug' => $product['slug'], 'name' => $product['name']['zh-TW']],
            'currentPeriodEnd' => $subscription['periodEnd'],
        ];
    }
}
