<?php

/** @generate-class-entries */

/* Entitlements: see recur.stub.php, whose Client has them. */

namespace Recur {
    /**
     * What tells what customers have access to: an application type-hints this, and doubles it in its own tests.
     *
     * @phpstan-type CustomerOptions array{
     *     customer?: string|\Stringable|null,
     *     externalId?: string|int|\Stringable|null,
     *     external_id?: string|int|\Stringable|null,
     *     email?: string|\Stringable|null,
     * }
     * @phpstan-type CheckOptions array{
     *     customer?: string|\Stringable|null,
     *     externalId?: string|int|\Stringable|null,
     *     external_id?: string|int|\Stringable|null,
     *     email?: string|\Stringable|null,
     *     product?: string|\Stringable|null,
     * }
     */
    interface EntitlementsInterface
    {
        /**
         * What a customer has access to now. A customer that Recur does not know has nothing: `customer` is null then.
         *
         * At least one option must be given, and the API goes by the first of them: `customer` (Recur's ID),
         * `externalId` or `external_id` (the application's own user ID, may be an int), `email`. They are sent in the
         * URL, so prefer the IDs to the address.
         *
         * @param array $opts
         * @phpstan-param CustomerOptions $opts
         * @throws \TypeError where an option has the wrong type
         * @throws \ValueError where an option is unknown, or given in both spellings
         * @throws Exception\ConfigurationException where the key or a setting is missing or wrong; nothing was sent
         * @throws Exception\RecurException where the API did not say
         */
        public function list(#[\SensitiveParameter] array $opts): EntitlementList;

        /**
         * The same of many customers at once: keys, results and further parameters as of Portal::createSessions().
         *
         * @param array $list
         * @phpstan-template TKey of array-key
         * @phpstan-param array<TKey, CustomerOptions> $list
         * @phpstan-param (callable(TKey, EntitlementList|Exception\RecurException): mixed)|null $onSettled
         * @phpstan-return array<TKey, EntitlementList|Exception\RecurException>
         * @throws Exception\ConfigurationException|\TypeError|\ValueError
         */
        public function listMany(#[\SensitiveParameter] array $list, int $concurrency = 8, ?callable $onSettled = null, ?float $deadline = null): array;

        /**
         * Whether a customer may use a product: the options of list(), and `product`, its slug or its ID.
         *
         * Says no only where the API has said so, a customer or product that is not there included. Whatever else
         * happens is an exception: show the page that a failure deserves, and let nobody in.
         *
         * @param array $opts
         * @phpstan-param CheckOptions $opts
         * @throws Exception\InvalidRequestException `missing_product` where no product was named; nothing was sent
         * @throws Exception\RecurException|\TypeError|\ValueError as list()
         */
        public function check(#[\SensitiveParameter] array $opts): EntitlementCheck;
    }

    /**
     * What customers of one Client have access to: `$client->entitlements`. Cannot be made by hand, cloned or serialized.
     *
     * @phpstan-import-type CustomerOptions from EntitlementsInterface
     * @phpstan-import-type CheckOptions from EntitlementsInterface
     * @strict-properties
     * @not-serializable
     */
    final class Entitlements implements EntitlementsInterface
    {
        private function __construct() {}

        /**
         * As EntitlementsInterface::list().
         *
         * @param array $opts
         * @phpstan-param CustomerOptions $opts
         * @throws Exception\RecurException|\TypeError|\ValueError
         */
        public function list(#[\SensitiveParameter] array $opts): EntitlementList {}

        /**
         * As EntitlementsInterface::listMany().
         *
         * @param array $list
         * @phpstan-template TKey of array-key
         * @phpstan-param array<TKey, CustomerOptions> $list
         * @phpstan-param (callable(TKey, EntitlementList|Exception\RecurException): mixed)|null $onSettled
         * @phpstan-return array<TKey, EntitlementList|Exception\RecurException>
         * @throws Exception\ConfigurationException|\TypeError|\ValueError
         */
        public function listMany(#[\SensitiveParameter] array $list, int $concurrency = 8, ?callable $onSettled = null, ?float $deadline = null): array {}

        /**
         * As EntitlementsInterface::check().
         *
         * @param array $opts
         * @phpstan-param CheckOptions $opts
         * @throws Exception\RecurException|\TypeError|\ValueError
         */
        public function check(#[\SensitiveParameter] array $opts): EntitlementCheck {}
    }

    /**
     * What one customer has access to, immutable. Iterates over its entitlements.
     *
     * @phpstan-import-type EntitlementFields from Entitlement
     * @phpstan-import-type SubscriptionFields from Subscription
     * @implements \IteratorAggregate<int, Entitlement>
     * @strict-properties
     * @not-serializable
     */
    final class EntitlementList implements \IteratorAggregate, \Countable, \JsonSerializable
    {
        /** Recur's customer ID; null where Recur does not know this customer. */
        public readonly ?string $customer;
        /** A subscription of the customer's, not necessarily the only one. */
        public readonly ?Subscription $subscription;
        /**
         * In the API's order.
         *
         * @phpstan-var list<Entitlement>
         */
        public readonly array $entitlements;

        private function __construct() {}

        /** The entitlement to a product, by its slug, else by its ID: the first that gives access, else the first. */
        public function for(string $product): ?Entitlement {}

        /** True where an entitlement to this product gives access now. */
        public function allows(string $product): bool {}

        /**
         * Over the entitlements, in the API's order.
         *
         * @phpstan-return \Iterator<int, Entitlement>
         */
        public function getIterator(): \Iterator {}

        /** How many entitlements there are. */
        public function count(): int {}

        /**
         * The three properties under their names, what they hold as arrays.
         *
         * @phpstan-return array{customer: string|null, subscription: SubscriptionFields|null, entitlements: list<EntitlementFields>}
         */
        public function toArray(): array {}

        /**
         * The same as toArray().
         *
         * @phpstan-return array{customer: string|null, subscription: SubscriptionFields|null, entitlements: list<EntitlementFields>}
         */
        public function jsonSerialize(): array {}

        /**
         * Makes a list of what toArray() gave (a cache's entry), or for an application's own tests. Keys are the property
         * names or their snake_case.
         *
         * @param array $fields
         * @phpstan-param array<string, mixed> $fields
         * @throws \TypeError where a field has the wrong type
         * @throws \ValueError where a field is unknown, or given in both spellings
         * @throws Exception\InvalidResponseException where the fields are no such list
         */
        public static function fromArray(#[\SensitiveParameter] array $fields): EntitlementList {}
    }

    /**
     * That a customer may use a product, immutable. Fields but `product` are null where the answer lacks them.
     *
     * @phpstan-type EntitlementFields array{
     *     product: string,
     *     productId: string|null,
     *     status: string|null,
     *     source: string|null,
     *     sourceId: string|null,
     *     subscriptionId: string|null,
     *     grantedAt: string|null,
     *     expiresAt: string|null,
     * }
     * @strict-properties
     * @not-serializable
     */
    final class Entitlement implements \JsonSerializable
    {
        /** The product's slug. */
        public readonly string $product;
        /** The product's ID. */
        public readonly ?string $productId;
        /** "active", "trialing", "past_due", "canceled", "purchased" or another, as received: in either case. */
        public readonly ?string $status;
        /** "subscription" or "order". */
        public readonly ?string $source;
        /** The ID of the subscription or order. */
        public readonly ?string $sourceId;
        /** The subscription's ID, where there is one. */
        public readonly ?string $subscriptionId;
        /** ISO 8601, as received. */
        public readonly ?string $grantedAt;
        /** ISO 8601, as received; null: for good. */
        public readonly ?string $expiresAt;

        private function __construct() {}

        /** True where `expiresAt` is null or still to come, and `status` does not say that it is over. */
        public function givesAccess(): bool {}

        /**
         * The eight properties under their names.
         *
         * @phpstan-return EntitlementFields
         */
        public function toArray(): array {}

        /**
         * The same as toArray().
         *
         * @phpstan-return EntitlementFields
         */
        public function jsonSerialize(): array {}

        /**
         * As EntitlementList::fromArray().
         *
         * @param array $fields
         * @phpstan-param array<string, string|null> $fields
         * @throws Exception\InvalidResponseException|\TypeError|\ValueError
         */
        public static function fromArray(#[\SensitiveParameter] array $fields): Entitlement {}
    }

    /**
     * A customer's subscription, immutable. Fields but `id` are null where the answer lacks them.
     *
     * @phpstan-type SubscriptionFields array{
     *     id: string,
     *     status: string|null,
     *     productId: string|null,
     *     productSlug: string|null,
     *     productName: string|null,
     *     currentPeriodEnd: string|null,
     * }
     * @strict-properties
     * @not-serializable
     */
    final class Subscription implements \JsonSerializable
    {
        /** The subscription's ID. */
        public readonly string $id;
        /** As received: in either case. */
        public readonly ?string $status;
        /** The ID of the product that it is to. */
        public readonly ?string $productId;
        /** The slug of the product. */
        public readonly ?string $productSlug;
        /** For people to read. */
        public readonly ?string $productName;
        /** ISO 8601, as received. */
        public readonly ?string $currentPeriodEnd;

        private function __construct() {}

        /**
         * The six properties under their names.
         *
         * @phpstan-return SubscriptionFields
         */
        public function toArray(): array {}

        /**
         * The same as toArray().
         *
         * @phpstan-return SubscriptionFields
         */
        public function jsonSerialize(): array {}

        /**
         * As EntitlementList::fromArray().
         *
         * @param array $fields
         * @phpstan-param array<string, string|null> $fields
         * @throws Exception\InvalidResponseException|\TypeError|\ValueError
         */
        public static function fromArray(#[\SensitiveParameter] array $fields): Subscription {}
    }

    /**
     * Whether a customer may use a product, immutable.
     *
     * @phpstan-import-type EntitlementFields from Entitlement
     * @phpstan-import-type SubscriptionFields from Subscription
     * @strict-properties
     * @not-serializable
     */
    final class EntitlementCheck implements \JsonSerializable
    {
        /** True only where an entitlement to the product gives access now. */
        public readonly bool $allowed;
        /** Where not allowed: "no_customer", "no_entitlement" or "expired". */
        public readonly ?string $reason;
        /** The entitlement to this product, the expired one too. */
        public readonly ?Entitlement $entitlement;
        /** Only where it is a subscription to this product. */
        public readonly ?Subscription $subscription;

        private function __construct() {}

        /**
         * The four properties under their names, what they hold as arrays.
         *
         * @phpstan-return array{allowed: bool, reason: string|null, entitlement: EntitlementFields|null, subscription: SubscriptionFields|null}
         */
        public function toArray(): array {}

        /**
         * The same as toArray().
         *
         * @phpstan-return array{allowed: bool, reason: string|null, entitlement: EntitlementFields|null, subscription: SubscriptionFields|null}
         */
        public function jsonSerialize(): array {}

        /**
         * As EntitlementList::fromArray(). Either it is allowed, or it has a reason.
         *
         * @param array $fields
         * @phpstan-param array<string, mixed> $fields
         * @throws Exception\InvalidResponseException|\TypeError|\ValueError
         */
        public static function fromArray(#[\SensitiveParameter] array $fields): EntitlementCheck {}
    }
}
