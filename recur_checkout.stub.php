<?php

/** @generate-class-entries */

/* Checkout: see recur.stub.php, whose Client has it. */

namespace Recur {
    /**
     * What creates checkout sessions: an application type-hints this, and doubles it in its own tests.
     *
     * @phpstan-type CheckoutOptions array{
     *     productId?: string|\Stringable|null,
     *     product_id?: string|\Stringable|null,
     *     productSlug?: string|\Stringable|null,
     *     product_slug?: string|\Stringable|null,
     *     mode?: string|\Stringable|null,
     *     successUrl?: string|\Stringable|null,
     *     success_url?: string|\Stringable|null,
     *     cancelUrl?: string|\Stringable|null,
     *     cancel_url?: string|\Stringable|null,
     *     customerEmail?: string|\Stringable|null,
     *     customer_email?: string|\Stringable|null,
     *     customerName?: string|\Stringable|null,
     *     customer_name?: string|\Stringable|null,
     *     externalCustomerId?: string|int|\Stringable|null,
     *     external_customer_id?: string|int|\Stringable|null,
     *     metadata?: array<string, string|int|float|bool>|null,
     * }
     */
    interface CheckoutSessionsInterface
    {
        /**
         * Creates a hosted page where a visitor subscribes or buys: redirect them to its `url`. Charges nobody.
         *
         * Options, each in both spellings:
         * - `productId` or `productSlug`: exactly one;
         * - `successUrl`, `cancelUrl`: absolute, where the page leads back to; `{CHECKOUT_SESSION_ID}` in the first is
         *   replaced by the API;
         * - `externalCustomerId`: the application's own user ID, may be an int. It is what later makes `externalId` find
         *   this customer;
         * - `customerEmail`, `customerName`: pre-filled;
         * - `mode`: "PAYMENT", "SUBSCRIPTION" or "SETUP"; without it the product decides;
         * - `metadata`: a flat array of strings, ints, floats and bools, at most 50 of 500 bytes; comes back in webhooks.
         *
         * @param array $opts
         * @phpstan-param CheckoutOptions $opts
         * @throws \TypeError where an option has the wrong type; names the member of the metadata
         * @throws \ValueError where an option is unknown, or given in both spellings
         * @throws Exception\InvalidRequestException where the API refuses the options (`conflict`: the customer has this
         *         subscription already), or would: then nothing was sent (`missing_product`, `invalid_url`)
         * @throws Exception\RecurException
         */
        public function create(#[\SensitiveParameter] array $opts): CheckoutSession;
    }

    /**
     * Creates the checkout sessions of one Client: `$client->checkoutSessions`. Cannot be made by hand, cloned or
     * serialized.
     *
     * @phpstan-import-type CheckoutOptions from CheckoutSessionsInterface
     * @strict-properties
     * @not-serializable
     */
    final class CheckoutSessions implements CheckoutSessionsInterface
    {
        private function __construct() {}

        /**
         * As CheckoutSessionsInterface::create().
         *
         * @param array $opts
         * @phpstan-param CheckoutOptions $opts
         * @throws Exception\RecurException|\TypeError|\ValueError
         */
        public function create(#[\SensitiveParameter] array $opts): CheckoutSession {}
    }

    /**
     * A page where a visitor subscribes or buys, immutable. Dumps show the origin of `url` only.
     *
     * @phpstan-type CheckoutSessionFields array{
     *     id: string,
     *     url: string,
     *     status: string|null,
     *     expiresAt: string|null,
     * }
     * @strict-properties
     * @not-serializable
     */
    final class CheckoutSession implements \JsonSerializable
    {
        /** The session's ID, "cs_…". */
        public readonly string $id;
        /** Where to send the visitor: https, or http where the API itself is on loopback. */
        public readonly string $url;
        /** As received. */
        public readonly ?string $status;
        /** ISO 8601, as received. */
        public readonly ?string $expiresAt;

        private function __construct() {}

        /** True where `status` is "expired" or "revoked", or `expiresAt` has passed. */
        public function isExpired(): bool {}

        /** Seconds until `expiresAt`: 0 once expired, null where it is unknown. */
        public function secondsLeft(): ?int {}

        /**
         * The four properties under their names, the whole link too: keep it out of logs.
         *
         * @phpstan-return CheckoutSessionFields
         */
        public function toArray(): array {}

        /**
         * The same as toArray().
         *
         * @phpstan-return CheckoutSessionFields
         */
        public function jsonSerialize(): array {}

        /**
         * Makes a session for an application's own tests, checked as an answer of the API is: `url` must be https, or
         * http to a loopback address. Keys are the property names or their snake_case.
         *
         * @param array $fields
         * @phpstan-param array<string, string|null> $fields
         * @throws Exception\InvalidResponseException|\TypeError|\ValueError
         */
        public static function fromArray(#[\SensitiveParameter] array $fields): CheckoutSession {}
    }
}
