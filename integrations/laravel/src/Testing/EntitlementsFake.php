<?php

declare(strict_types=1);

namespace Recur\Laravel\Testing;

use PHPUnit\Framework\Assert;
use Recur\EntitlementCheck;
use Recur\EntitlementList;
use Recur\EntitlementsInterface;
use Recur\Exception\InvalidRequestException;
use Recur\Exception\RecurException;
use SensitiveParameter;
use Stringable;

/** What Recur::fake() puts in the place of Recur\EntitlementsInterface: users have what Recur::entitle() gave them. */
final class EntitlementsFake implements EntitlementsInterface
{
    /** @var array<string, list<array<string, string|null>>> by "option:value" */
    private array $granted = [];

    private ?RecurException $failure = null;
    private int $asked = 0;

    /**
     * @param array<string, int|string> $identifiers
     * @param array<string, string|null> $fields
     */
    public function entitle(array $identifiers, string $product, array $fields = []): void
    {
        $entitlement = $fields + [
            'product' => $product,
            'productId' => "prod_fake_$product",
            'status' => 'active',
            'source' => 'subscription',
            'sourceId' => 'sub_fake',
            'subscriptionId' => 'sub_fake',
            'grantedAt' => now()->toIso8601ZuluString(),
            'expiresAt' => now()->addMonth()->toIso8601ZuluString(),
        ];
        foreach ($identifiers as $option => $value) {
            $this->granted["$option:$value"][] = $entitlement;
        }
    }

    public function failWith(?RecurException $failure): void
    {
        $this->failure = $failure;
    }

    public function assertAskedCount(int $count): void
    {
        Assert::assertSame($count, $this->asked, 'Entitlements were asked for another number of times.');
    }

    public function list(#[SensitiveParameter] array $opts): EntitlementList
    {
        $this->asked++;
        if ($this->failure !== null) {
            throw $this->failure;
        }
        $given = array_filter([
            'customer' => $opts['customer'] ?? null,
            'externalId' => $opts['externalId'] ?? $opts['external_id'] ?? null,
            'email' => $opts['email'] ?? null,
        ], static fn (mixed $value): bool => $value !== null && $value !== '');
        if ($given === []) {
            throw new InvalidRequestException(
                'Give customer, externalId or email.',
                'missing_customer_identifier',
                400,
                'invalid_request_error',
            );
        }
        // As the API: by the first of them.
        $name = array_key_first($given) . ':' . array_values($given)[0];
        return $this->listOf($this->granted[$name] ?? [], isset($opts['customer']) ? (string) $opts['customer'] : null);
    }

    public function listMany(
        #[SensitiveParameter] array $list,
        int $concurrency = 8,
        ?callable $onSettled = null,
        ?float $deadline = null,
    ): array {
        $results = [];
        foreach ($list as $key => $opts) {
            try {
                $results[$key] = $this->list($opts);
            } catch (RecurException $exception) {
                $results[$key] = $exception;
            }
            if ($onSettled !== null) {
                $onSettled($key, $results[$key]);
            }
        }
        return $results;
    }

    public function check(#[SensitiveParameter] array $opts): EntitlementCheck
    {
        $product = (string) ($opts['product'] ?? '');
        unset($opts['product']);
        $list = $this->list($opts);
        $entitlement = $list->for($product);
        $isAllowed = $list->allows($product);
        return EntitlementCheck::fromArray([
            'allowed' => $isAllowed,
            'reason' => match (true) {
                $isAllowed => null,
                $list->customer === null => 'no_customer',
                $entitlement === null => 'no_entitlement',
                default => 'expired',
            },
            'entitlement' => $entitlement?->toArray(),
            'subscription' => null,
        ]);
    }

    /** @param list<array<string, string|null>> $entitlements */
    private function listOf(array $entitlements, ?string $customer): EntitlementList
    {
        $first = $entitlements[0] ?? null;
        return EntitlementList::fromArray([
            'customer' => $first === null ? null : $customer ?? 'cus_fake',
            'subscription' => $first === null ? null : [
                'id' => $first['subscriptionId'] ?? 'sub_fake',
                'status' => $first['status'] ?? null,
                'productId' => $first['productId'] ?? null,
                'productSlug' => $first['product'] ?? null,
                'productName' => $first['product'] ?? null,
                'currentPeriodEnd' => $first['expiresAt'] ?? null,
            ],
            'entitlements' => $entitlements,
        ]);
    }
}
