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
use UnexpectedValueException;

/** What Recur::fake() puts in the place of Recur\EntitlementsInterface: users have what Recur::entitle() gave them. */
final class EntitlementsFake implements EntitlementsInterface
{
    /** @var array<string, list<array<string, string|null>>> by "option:value" */
    private array $granted = [];

    private ?RecurException $failure = null;
    private int $asked = 0;

    private readonly AnswersInOrder $answers;

    /**
     * @param list<EntitlementList|array<string, mixed>|RecurException|null> $answers in order: a list, its fields,
     *     what is thrown, or null for what entitle() gave. A call more than there are fails the test; without any,
     *     entitle() decides
     */
    public function __construct(array $answers = [])
    {
        $this->answers = new AnswersInOrder($answers);
    }

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
        $this->answers->failIfOut();
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
        $answer = $this->answers->next();
        return match (true) {
            $answer instanceof EntitlementList => $answer,
            $answer instanceof RecurException => throw $answer,
            is_array($answer) => self::listFrom($answer),
            $answer === null => $this->granted($given),
            default => throw new UnexpectedValueException(
                'An answer is an EntitlementList, an array of its fields, a RecurException or null.'
            ),
        };
    }

    /** @param array<array-key, mixed> $fields */
    private static function listFrom(array $fields): EntitlementList
    {
        /** @var array<string, mixed> $fields */
        return EntitlementList::fromArray($fields);
    }

    /** @param non-empty-array<string, int|string|Stringable> $given */
    private function granted(array $given): EntitlementList
    {
        // As the API: by the first of them.
        $name = array_key_first($given) . ':' . array_values($given)[0];
        return $this->listOf(
            $this->granted[$name] ?? [],
            isset($given['customer']) ? (string) $given['customer'] : null,
        );
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
