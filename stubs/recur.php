<?php

/*
 * The recur extension, for analysers and editors: never loaded by PHP itself.
 * Written by scripts/stubs from *.stub.php; change it there.
 *
 * Facts about the API come from the vendor's portal guide 0.0.7 ("the guide") and its Node server SDK recur-tw 0.11.0
 * ("the SDK").
 *
 * PHPStan: scanFiles. Psalm: <stubs><file name="…"/></stubs>. PhpStorm: Settings, PHP, Include Path.
 */

namespace Recur {
    /**
     * The one-line way in: sessions by the default client. Static only.
     *
     * Its key is that of php.ini's `recur.secret_key`, else of the file named by `recur.secret_key_file` (best: neither
     * ini_get() nor phpinfo() shows it), else of the environment's RECUR_SECRET_KEY or RECUR_SECRET_KEY_FILE. Its
     * settings are those of php.ini named at Client; `recur.persistent` (on) keeps connections between PHP requests.
     *
     * @phpstan-import-type PortalOptions from PortalSessionsInterface
     */
    final class Portal
    {
        private function __construct() {}

        /**
         * Creates a Customer Portal session: redirect the signed-in customer to its `url`.
         *
         * Options are strings, null or \Stringable; null and "" count as not given. At least one of the first three
         * must be given, and the API goes by the first of them (the guide):
         * - `customer`: Recur's customer ID, e.g. "cus_xxx";
         * - `externalId` or `external_id`: the application's own user ID; may be an int;
         * - `email`: the customer's e-mail address. Pass on only an address that was verified: whoever can choose it
         *   opens that person's billing page;
         * - `returnUrl` or `return_url`: the absolute http or https URL that the portal leads back to; without it the
         *   API uses the default of the portal configuration. Never take it from a request unchecked;
         * - `configuration`: the ID of a portal configuration (the SDK);
         * - `locale`: "zh-TW" or "en" (the SDK).
         *
         * Takes `recur.timeout` seconds at most, with every retry and every wait.
         *
         * @param array{
         *     customer?: string|\Stringable|null,
         *     externalId?: string|int|\Stringable|null,
         *     external_id?: string|int|\Stringable|null,
         *     email?: string|\Stringable|null,
         *     returnUrl?: string|\Stringable|null,
         *     return_url?: string|\Stringable|null,
         *     configuration?: string|\Stringable|null,
         *     locale?: string|\Stringable|null,
         * } $opts
         * @throws \TypeError where an option has the wrong type
         * @throws \ValueError where an option is unknown, or given in both spellings
         * @throws Exception\ConfigurationException where the key or a setting is missing or wrong; nothing was sent
         * @throws Exception\InvalidRequestException where the API refuses the options, or would: then nothing was sent
         * @throws Exception\CustomerNotFoundException where the API knows no such customer
         * @throws Exception\MissingReturnUrlException where neither the call nor the configuration has a return URL
         * @throws Exception\AuthenticationException where the API refuses the key
         * @throws Exception\RateLimitException where there were too many requests
         * @throws Exception\ServerException where the API failed
         * @throws Exception\ConnectionException where no whole answer came
         * @throws Exception\InvalidResponseException where the answer is not the documented one
         */
        public static function createSession(#[\SensitiveParameter] array $opts): PortalSession {}

        /**
         * Creates many sessions at once over few connections. One failure never loses another's result.
         *
         * Where $onSettled throws, no further session is begun, those in flight are finished and reported, and then
         * the exception goes on to the caller, with those that later callbacks threw chained to it as previous ones.
         * A rate limit pauses the whole batch. Neither that pause nor callbacks count against a session's timeout.
         *
         * @template TKey of array-key
         * @param array<TKey, array{
         *     customer?: string|\Stringable|null,
         *     externalId?: string|int|\Stringable|null,
         *     external_id?: string|int|\Stringable|null,
         *     email?: string|\Stringable|null,
         *     returnUrl?: string|\Stringable|null,
         *     return_url?: string|\Stringable|null,
         *     configuration?: string|\Stringable|null,
         *     locale?: string|\Stringable|null,
         * }> $list rows of options as for createSession(), under any keys
         * @param int $concurrency how many at a time, 1 to 256
         * @param (callable(TKey, PortalSession|Exception\RecurException): mixed)|null $onSettled called as each one settles, with its key and its result
         * @param float|null $deadline seconds for all of it, callbacks and pauses too; rows not sent by then time out
         * @return array<TKey, PortalSession|Exception\RecurException> the keys of $list in their order, each with its PortalSession or the RecurException it met
         * @throws \TypeError where a row or an option has the wrong type; names its key, nothing was sent
         * @throws \ValueError where an option is unknown or $concurrency or $deadline out of range; nothing was sent
         * @throws Exception\ConfigurationException where the key or a setting is missing or wrong; nothing was sent
         */
        public static function createSessions(#[\SensitiveParameter] array $list, int $concurrency = 8, ?callable $onSettled = null, ?float $deadline = null): array {}
    }

    /**
     * What creates sessions: an application type-hints this, and doubles it in its own tests.
     *
     * @phpstan-type PortalOptions array{
     *     customer?: string|\Stringable|null,
     *     externalId?: string|int|\Stringable|null,
     *     external_id?: string|int|\Stringable|null,
     *     email?: string|\Stringable|null,
     *     returnUrl?: string|\Stringable|null,
     *     return_url?: string|\Stringable|null,
     *     configuration?: string|\Stringable|null,
     *     locale?: string|\Stringable|null,
     * }
     */
    interface PortalSessionsInterface
    {
        /**
         * Creates one session: options and exceptions as of Portal::createSession().
         *
         * @param array{
         *     customer?: string|\Stringable|null,
         *     externalId?: string|int|\Stringable|null,
         *     external_id?: string|int|\Stringable|null,
         *     email?: string|\Stringable|null,
         *     returnUrl?: string|\Stringable|null,
         *     return_url?: string|\Stringable|null,
         *     configuration?: string|\Stringable|null,
         *     locale?: string|\Stringable|null,
         * } $opts
         * @throws Exception\RecurException|\TypeError|\ValueError
         */
        public function create(#[\SensitiveParameter] array $opts): PortalSession;

        /**
         * Creates many sessions at once: parameters, result and exceptions as of Portal::createSessions().
         *
         * @template TKey of array-key
         * @param array<TKey, array{
         *     customer?: string|\Stringable|null,
         *     externalId?: string|int|\Stringable|null,
         *     external_id?: string|int|\Stringable|null,
         *     email?: string|\Stringable|null,
         *     returnUrl?: string|\Stringable|null,
         *     return_url?: string|\Stringable|null,
         *     configuration?: string|\Stringable|null,
         *     locale?: string|\Stringable|null,
         * }> $list
         * @param (callable(TKey, PortalSession|Exception\RecurException): mixed)|null $onSettled
         * @return array<TKey, PortalSession|Exception\RecurException>
         * @throws Exception\ConfigurationException|\TypeError|\ValueError
         */
        public function createMany(#[\SensitiveParameter] array $list, int $concurrency = 8, ?callable $onSettled = null): array;
    }

    /**
     * Creates the sessions of one Client: `$client->portal->sessions`, named as in the SDK. Keeps the client's key where
     * PHP code cannot see it; cannot be made by hand, cloned or serialized.
     *
     * @phpstan-import-type PortalOptions from PortalSessionsInterface
     */
    final class PortalSessions implements PortalSessionsInterface
    {
        private function __construct() {}

        /**
         * Creates one session as Portal::createSession() does; `locale` and `returnUrl` fall back to the client's.
         *
         * @param array{
         *     customer?: string|\Stringable|null,
         *     externalId?: string|int|\Stringable|null,
         *     external_id?: string|int|\Stringable|null,
         *     email?: string|\Stringable|null,
         *     returnUrl?: string|\Stringable|null,
         *     return_url?: string|\Stringable|null,
         *     configuration?: string|\Stringable|null,
         *     locale?: string|\Stringable|null,
         * } $opts
         * @throws Exception\RecurException|\TypeError|\ValueError
         */
        public function create(#[\SensitiveParameter] array $opts): PortalSession {}

        /**
         * Creates many sessions at once: parameters, result and exceptions as of Portal::createSessions().
         *
         * @template TKey of array-key
         * @param array<TKey, array{
         *     customer?: string|\Stringable|null,
         *     externalId?: string|int|\Stringable|null,
         *     external_id?: string|int|\Stringable|null,
         *     email?: string|\Stringable|null,
         *     returnUrl?: string|\Stringable|null,
         *     return_url?: string|\Stringable|null,
         *     configuration?: string|\Stringable|null,
         *     locale?: string|\Stringable|null,
         * }> $list
         * @param (callable(TKey, PortalSession|Exception\RecurException): mixed)|null $onSettled
         * @return array<TKey, PortalSession|Exception\RecurException>
         * @throws Exception\ConfigurationException|\TypeError|\ValueError
         */
        public function createMany(#[\SensitiveParameter] array $list, int $concurrency = 8, ?callable $onSettled = null, ?float $deadline = null): array {}
    }

    /** The portal's part of a Client. Cannot be made by hand, cloned or serialized. */
    final class ClientPortal
    {
        /** Creates portal sessions. */
        public readonly PortalSessions $sessions;

        private function __construct() {}
    }

    /**
     * A client with its own key and settings: `(new Client($key))->portal->sessions->create([…])`. Its connections are
     * shared with every other client of the same base URL, CA file and proxy; its key never is. Cannot be cloned or
     * serialized, and no dump of it shows the key.
     */
    final class Client
    {
        /** The Customer Portal. */
        public readonly ClientPortal $portal;
        /** What customers have access to. */
        public readonly Entitlements $entitlements;
        /** Pages on which a visitor subscribes or buys. */
        public readonly CheckoutSessions $checkoutSessions;

        /**
         * What is given here is checked here; what is left out (null, or "" for a string) comes from php.ini and the
         * environment, and is checked by the call that needs it.
         *
         * Options:
         * - `baseUrl`: https, or http to a loopback address; php.ini `recur.base_url`;
         * - `timeout`: seconds for a whole call, 0.05 to 300, may be fractional; `recur.timeout`;
         * - `connectTimeout`: seconds for DNS, TCP and TLS of one attempt; `recur.connect_timeout`;
         * - `maxRetries`: attempts after the first, 0 to 10; `recur.max_retries`;
         * - `caFile`: a PEM file that replaces every other trust source; `recur.ca_file`;
         * - `proxy`: `recur.proxy`. User name and password in it are kept as secret as the key;
         * - `fieldCase`: "auto", "camel" or "snake": how the request body is spelt; `recur.field_case`;
         * - `locale`, `returnUrl`: used where the options of a session have none;
         * - `onExchange`: called with one Exchange after every attempt. Where it throws, nothing new is begun and the
         *   exception goes on to the caller.
         *
         * @param string|null $secretKey "sk_test_…" or "sk_live_…", from the Recur dashboard
         * @param array{
         *     baseUrl?: string|\Stringable|null,
         *     timeout?: int|float|string|null,
         *     connectTimeout?: int|float|string|null,
         *     maxRetries?: int|string|null,
         *     caFile?: string|\Stringable|null,
         *     proxy?: string|\Stringable|null,
         *     fieldCase?: 'auto'|'camel'|'snake'|null,
         *     locale?: string|\Stringable|null,
         *     returnUrl?: string|\Stringable|null,
         *     onExchange?: (callable(Exchange): mixed)|null,
         * } $options
         * @throws \TypeError where an option has the wrong type
         * @throws \ValueError where an option is unknown
         * @throws Exception\ConfigurationException where the key or an option is not a usable one
         */
        public function __construct(#[\SensitiveParameter] ?string $secretKey = null, #[\SensitiveParameter] array $options = []) {}
    }

    /**
     * A Customer Portal session, immutable. Fields but `id`, `object` and `url` are null where the answer lacks them.
     *
     * `url` is a credential. Dumps, casts to array, loops over the object and get_object_vars() show its origin only;
     * the property, toArray() and JSON have it whole. Cannot be serialized.
     */
    final class PortalSession implements \JsonSerializable
    {
        /** The session's ID, e.g. "portal_sess_xxx". */
        public readonly string $id;
        /** Always "portal.session". */
        public readonly string $object;
        /** Where to send the customer. Works once, until `expiresAt`. Show it to nobody else; keep it out of logs. */
        public readonly string $url;
        /** Recur's customer ID. */
        public readonly ?string $customer;
        /** Where the portal leads back to. */
        public readonly ?string $returnUrl;
        /** "active", "expired" or "revoked" (the API's documentation); any other string as the API sent it. */
        public readonly ?string $status;
        /** ISO 8601, as received. How long a session lasts is set in the Recur dashboard: only this field tells. */
        public readonly ?string $expiresAt;
        /** ISO 8601, as received; null until the link was opened. */
        public readonly ?string $accessedAt;
        /** ISO 8601, as received. */
        public readonly ?string $createdAt;

        private function __construct() {}

        /** True where the status is "expired" or "revoked", or `expiresAt` has passed, by this machine's clock. */
        public function isExpired(): bool {}

        /** Seconds until `expiresAt`, by this machine's clock: 0 once expired, null where it is unknown or no date. */
        public function secondsLeft(): ?int {}

        /**
         * All nine fields under their property names, `url` whole.
         *
         * @return array{id: string, object: string, url: string, customer: string|null, returnUrl: string|null, status: string|null, expiresAt: string|null, accessedAt: string|null, createdAt: string|null}
         */
        public function toArray(): array {}

        /**
         * The same as toArray(). Loggers that encode objects as JSON call this too: give them the `id`, not the session.
         *
         * @return array{id: string, object: string, url: string, customer: string|null, returnUrl: string|null, status: string|null, expiresAt: string|null, accessedAt: string|null, createdAt: string|null}
         */
        public function jsonSerialize(): array {}

        /**
         * Makes a session for an application's own tests, checked as an answer of the API is: `id` and `url` must be
         * there, and `url` must be https, or http to a loopback address. Keys are the property names or their
         * snake_case.
         *
         * @param array<string, string|null> $fields
         * @throws \TypeError where a field is not a string
         * @throws \ValueError where a field is unknown, or given in both spellings
         * @throws Exception\InvalidResponseException where the fields are no valid session
         */
        public static function fromArray(#[\SensitiveParameter] array $fields): PortalSession {}
    }

    /** One attempt of a call, as given to `onExchange`. Holds no key, link or e-mail address. */
    final class Exchange
    {
        /** What was asked for: "portal.sessions.create", "entitlements.list" (check() too), "checkout.sessions.create". */
        public readonly string $operation;
        /** 1 for the first attempt of a call, then 2, … */
        public readonly int $attempt;
        /** The HTTP status; 0 where nothing was answered. */
        public readonly int $statusCode;
        /** The errorCode that this attempt alone would end in; null on success. */
        public readonly ?string $errorCode;
        /** The API's request ID, where it sent one. */
        public readonly ?string $requestId;
        /** "1.1", "2" or "3"; "" where nothing was answered. */
        public readonly string $httpVersion;
        /** True where the attempt needed no new connection. */
        public readonly bool $connectionReused;
        /** Milliseconds from the start of the attempt until the name was resolved; 0.0 where that did not happen. */
        public readonly float $dnsMs;
        /** The same until TCP was connected. */
        public readonly float $connectMs;
        /** The same until TLS was set up. */
        public readonly float $tlsMs;
        /** The same until the first byte of the answer. */
        public readonly float $firstByteMs;
        /** The same until the attempt was over. */
        public readonly float $totalMs;

        private function __construct() {}
    }
}

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
         * @param array{
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
         * } $opts
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
     */
    final class CheckoutSessions implements CheckoutSessionsInterface
    {
        private function __construct() {}

        /**
         * As CheckoutSessionsInterface::create().
         *
         * @param array{
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
         * } $opts
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
         * @return array{
         *     id: string,
         *     url: string,
         *     status: string|null,
         *     expiresAt: string|null,
         * }
         */
        public function toArray(): array {}

        /**
         * The same as toArray().
         *
         * @return array{
         *     id: string,
         *     url: string,
         *     status: string|null,
         *     expiresAt: string|null,
         * }
         */
        public function jsonSerialize(): array {}

        /**
         * Makes a session for an application's own tests, checked as an answer of the API is: `url` must be https, or
         * http to a loopback address. Keys are the property names or their snake_case.
         *
         * @param array<string, string|null> $fields
         * @throws Exception\InvalidResponseException|\TypeError|\ValueError
         */
        public static function fromArray(#[\SensitiveParameter] array $fields): CheckoutSession {}
    }
}

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
         * @param array{
         *     customer?: string|\Stringable|null,
         *     externalId?: string|int|\Stringable|null,
         *     external_id?: string|int|\Stringable|null,
         *     email?: string|\Stringable|null,
         * } $opts
         * @throws \TypeError where an option has the wrong type
         * @throws \ValueError where an option is unknown, or given in both spellings
         * @throws Exception\ConfigurationException where the key or a setting is missing or wrong; nothing was sent
         * @throws Exception\RecurException where the API did not say
         */
        public function list(#[\SensitiveParameter] array $opts): EntitlementList;

        /**
         * The same of many customers at once: keys, results and further parameters as of Portal::createSessions().
         *
         * @template TKey of array-key
         * @param array<TKey, array{
         *     customer?: string|\Stringable|null,
         *     externalId?: string|int|\Stringable|null,
         *     external_id?: string|int|\Stringable|null,
         *     email?: string|\Stringable|null,
         * }> $list
         * @param (callable(TKey, EntitlementList|Exception\RecurException): mixed)|null $onSettled
         * @return array<TKey, EntitlementList|Exception\RecurException>
         * @throws Exception\ConfigurationException|\TypeError|\ValueError
         */
        public function listMany(#[\SensitiveParameter] array $list, int $concurrency = 8, ?callable $onSettled = null, ?float $deadline = null): array;

        /**
         * Whether a customer may use a product: the options of list(), and `product`, its slug or its ID.
         *
         * Says no only where the API has said so, a customer or product that is not there included. Whatever else
         * happens is an exception: show the page that a failure deserves, and let nobody in.
         *
         * @param array{
         *     customer?: string|\Stringable|null,
         *     externalId?: string|int|\Stringable|null,
         *     external_id?: string|int|\Stringable|null,
         *     email?: string|\Stringable|null,
         *     product?: string|\Stringable|null,
         * } $opts
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
     */
    final class Entitlements implements EntitlementsInterface
    {
        private function __construct() {}

        /**
         * As EntitlementsInterface::list().
         *
         * @param array{
         *     customer?: string|\Stringable|null,
         *     externalId?: string|int|\Stringable|null,
         *     external_id?: string|int|\Stringable|null,
         *     email?: string|\Stringable|null,
         * } $opts
         * @throws Exception\RecurException|\TypeError|\ValueError
         */
        public function list(#[\SensitiveParameter] array $opts): EntitlementList {}

        /**
         * As EntitlementsInterface::listMany().
         *
         * @template TKey of array-key
         * @param array<TKey, array{
         *     customer?: string|\Stringable|null,
         *     externalId?: string|int|\Stringable|null,
         *     external_id?: string|int|\Stringable|null,
         *     email?: string|\Stringable|null,
         * }> $list
         * @param (callable(TKey, EntitlementList|Exception\RecurException): mixed)|null $onSettled
         * @return array<TKey, EntitlementList|Exception\RecurException>
         * @throws Exception\ConfigurationException|\TypeError|\ValueError
         */
        public function listMany(#[\SensitiveParameter] array $list, int $concurrency = 8, ?callable $onSettled = null, ?float $deadline = null): array {}

        /**
         * As EntitlementsInterface::check().
         *
         * @param array{
         *     customer?: string|\Stringable|null,
         *     externalId?: string|int|\Stringable|null,
         *     external_id?: string|int|\Stringable|null,
         *     email?: string|\Stringable|null,
         *     product?: string|\Stringable|null,
         * } $opts
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
         * @var list<Entitlement>
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
         * @return \Iterator<int, Entitlement>
         */
        public function getIterator(): \Iterator {}

        /** How many entitlements there are. */
        public function count(): int {}

        /**
         * The three properties under their names, what they hold as arrays.
         *
         * @return array{customer: string|null, subscription: array{
         *     id: string,
         *     status: string|null,
         *     productId: string|null,
         *     productSlug: string|null,
         *     productName: string|null,
         *     currentPeriodEnd: string|null,
         * }|null, entitlements: list<array{
         *     product: string,
         *     productId: string|null,
         *     status: string|null,
         *     source: string|null,
         *     sourceId: string|null,
         *     subscriptionId: string|null,
         *     grantedAt: string|null,
         *     expiresAt: string|null,
         * }>}
         */
        public function toArray(): array {}

        /**
         * The same as toArray().
         *
         * @return array{customer: string|null, subscription: array{
         *     id: string,
         *     status: string|null,
         *     productId: string|null,
         *     productSlug: string|null,
         *     productName: string|null,
         *     currentPeriodEnd: string|null,
         * }|null, entitlements: list<array{
         *     product: string,
         *     productId: string|null,
         *     status: string|null,
         *     source: string|null,
         *     sourceId: string|null,
         *     subscriptionId: string|null,
         *     grantedAt: string|null,
         *     expiresAt: string|null,
         * }>}
         */
        public function jsonSerialize(): array {}

        /**
         * Makes a list of what toArray() gave (a cache's entry), or for an application's own tests. Keys are the property
         * names or their snake_case.
         *
         * @param array<string, mixed> $fields
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
         * @return array{
         *     product: string,
         *     productId: string|null,
         *     status: string|null,
         *     source: string|null,
         *     sourceId: string|null,
         *     subscriptionId: string|null,
         *     grantedAt: string|null,
         *     expiresAt: string|null,
         * }
         */
        public function toArray(): array {}

        /**
         * The same as toArray().
         *
         * @return array{
         *     product: string,
         *     productId: string|null,
         *     status: string|null,
         *     source: string|null,
         *     sourceId: string|null,
         *     subscriptionId: string|null,
         *     grantedAt: string|null,
         *     expiresAt: string|null,
         * }
         */
        public function jsonSerialize(): array {}

        /**
         * As EntitlementList::fromArray().
         *
         * @param array<string, string|null> $fields
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
         * @return array{
         *     id: string,
         *     status: string|null,
         *     productId: string|null,
         *     productSlug: string|null,
         *     productName: string|null,
         *     currentPeriodEnd: string|null,
         * }
         */
        public function toArray(): array {}

        /**
         * The same as toArray().
         *
         * @return array{
         *     id: string,
         *     status: string|null,
         *     productId: string|null,
         *     productSlug: string|null,
         *     productName: string|null,
         *     currentPeriodEnd: string|null,
         * }
         */
        public function jsonSerialize(): array {}

        /**
         * As EntitlementList::fromArray().
         *
         * @param array<string, string|null> $fields
         * @throws Exception\InvalidResponseException|\TypeError|\ValueError
         */
        public static function fromArray(#[\SensitiveParameter] array $fields): Subscription {}
    }

    /**
     * Whether a customer may use a product, immutable.
     *
     * @phpstan-import-type EntitlementFields from Entitlement
     * @phpstan-import-type SubscriptionFields from Subscription
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
         * @return array{allowed: bool, reason: string|null, entitlement: array{
         *     product: string,
         *     productId: string|null,
         *     status: string|null,
         *     source: string|null,
         *     sourceId: string|null,
         *     subscriptionId: string|null,
         *     grantedAt: string|null,
         *     expiresAt: string|null,
         * }|null, subscription: array{
         *     id: string,
         *     status: string|null,
         *     productId: string|null,
         *     productSlug: string|null,
         *     productName: string|null,
         *     currentPeriodEnd: string|null,
         * }|null}
         */
        public function toArray(): array {}

        /**
         * The same as toArray().
         *
         * @return array{allowed: bool, reason: string|null, entitlement: array{
         *     product: string,
         *     productId: string|null,
         *     status: string|null,
         *     source: string|null,
         *     sourceId: string|null,
         *     subscriptionId: string|null,
         *     grantedAt: string|null,
         *     expiresAt: string|null,
         * }|null, subscription: array{
         *     id: string,
         *     status: string|null,
         *     productId: string|null,
         *     productSlug: string|null,
         *     productName: string|null,
         *     currentPeriodEnd: string|null,
         * }|null}
         */
        public function jsonSerialize(): array {}

        /**
         * As EntitlementList::fromArray(). Either it is allowed, or it has a reason.
         *
         * @param array<string, mixed> $fields
         * @throws Exception\InvalidResponseException|\TypeError|\ValueError
         */
        public static function fromArray(#[\SensitiveParameter] array $fields): EntitlementCheck {}
    }
}

namespace Recur\Exception {
    /**
     * The base of all that a call can end in. The message is one sentence for a developer; it holds neither the secret
     * key nor a portal link. getCode() is the HTTP status.
     */
    class RecurException extends \RuntimeException
    {
        /** The API's `error.code`, or one of this extension's own. */
        public readonly string $errorCode;
        /** The API's `error.type`: "authentication_error", "invalid_request_error" or "api_error" (the SDK). */
        public readonly ?string $type;
        /** The HTTP status; 0 where nothing was answered. */
        public readonly int $statusCode;
        /** The API's request ID, where it sent one: name it when asking the vendor. */
        public readonly ?string $requestId;
        /** The API's `error.details`, decoded with objects as arrays. */
        public readonly mixed $details;
        /** The API's `error.doc_url`: a page about the errorCode. Null unless it is an absolute https URL. */
        public readonly ?string $docUrl;
        /** Requests begun, the resend over a dead kept connection included; 0 where none was. */
        public readonly int $attempts;

        /** Open to applications so that their tests can make one. */
        public function __construct(string $message = "", string $errorCode = "", int $statusCode = 0, ?string $type = null, ?string $requestId = null, mixed $details = null, int $attempts = 0, ?\Throwable $previous = null) {}

        /** True where the same call may succeed later: connection failures but TLS, and 408, 421, 425, 429, 500, 502 to 504, 520 to 530. */
        public function isRetryable(): bool {}
    }

    /**
     * A key, a webhook secret or a setting is missing or wrong: `missing_secret_key`, `publishable_key`,
     * `invalid_secret_key`, `missing_webhook_secret`, `invalid_base_url`, `invalid_setting`. Found before any request.
     */
    class ConfigurationException extends RecurException {}

    /** The API answered with an error. */
    class ApiException extends RecurException
    {
        /** Seconds to wait, from the Retry-After header; null where there was none. */
        public readonly ?int $retryAfter;

        /** Open to applications so that their tests can make one. */
        public function __construct(string $message = "", string $errorCode = "", int $statusCode = 0, ?string $type = null, ?string $requestId = null, mixed $details = null, int $attempts = 0, ?int $retryAfter = null, ?\Throwable $previous = null) {}
    }

    /** 401: the API does not accept the secret key. */
    class AuthenticationException extends ApiException {}

    /** 403: the key may not do this. */
    class PermissionException extends AuthenticationException {}

    /**
     * Any other 4xx. Also what the API would refuse, found before any request, with status 400:
     * `missing_customer_identifier`, `invalid_return_url`, `invalid_option`.
     */
    class InvalidRequestException extends ApiException {}

    /** The API knows no such customer: they may not have subscribed yet. 404 with an error object (the later guides). */
    class CustomerNotFoundException extends InvalidRequestException {}

    /** `missing_return_url`: none was given and the portal configuration has no default. */
    class MissingReturnUrlException extends InvalidRequestException {}

    /** 429: too many requests. See `retryAfter`. */
    class RateLimitException extends ApiException {}

    /** 5xx: the API failed. */
    class ServerException extends ApiException {}

    /** No whole answer came: `dns_failed`, `connect_failed`, `connection_lost`. */
    class ConnectionException extends RecurException {}

    /** `timeout`: the deadline passed. */
    class TimeoutException extends ConnectionException {}

    /** `tls_failed`: no trusted TLS connection could be made. Not retried. */
    class TlsException extends ConnectionException {}

    /**
     * The answer is not the documented one: `invalid_json`, `unexpected_response`, `customer_mismatch`,
     * `unexpected_redirect`, `response_too_large`, `unsafe_url`.
     */
    class InvalidResponseException extends RecurException {}
}

namespace Recur {
    /** Webhooks: the API posts an event to the application for whatever happens. Static only; sends nothing. */
    final class Webhook
    {
        private function __construct() {}

        /**
         * Checks that Recur sent a webhook, and reads it.
         *
         * The signature is HMAC-SHA256 of the body, in Base64 or hexadecimal. It is compared in constant time, before a
         * byte of the body is decoded. A body may have 1 MiB, and be nested as deep as json_decode() goes (512). How old an
         * event is does not matter: the API delivers again for as long as it takes.
         *
         * A secret is a line: white space around it is dropped, blank lines and nulls are passed over. A blank secret
         * verifies nothing; given here, it does not fall back to the configured ones either. The configured ones are
         * those of php.ini's `recur.webhook_secret`, else of the file named by `recur.webhook_secret_file` (best, one a
         * line), else of the environment's RECUR_WEBHOOK_SECRET or RECUR_WEBHOOK_SECRET_FILE.
         *
         * @param string $payload the request's raw body, byte for byte: `file_get_contents('php://input')`
         * @param string|null $signature the X-Recur-Signature header; null where there was none
         * @param string|array<array-key, string|null>|null $secret one or several, while a secret is being replaced; null: the configured ones
         * @throws \TypeError where $secret holds something else than strings
         * @throws Exception\WebhookSignatureException where there is no signature, or none of the secrets made it: answer 401
         * @throws Exception\InvalidWebhookException where the body is signed, but not an event: answer 400
         * @throws Exception\ConfigurationException where there is no secret, or its file cannot be read: answer 500, never 2xx
         */
        public static function verify(#[\SensitiveParameter] string $payload, ?string $signature, #[\SensitiveParameter] string|array|null $secret = null): WebhookEvent {}

        /**
         * The X-Recur-Signature header of a body, in Base64: for an application's own tests.
         *
         * @param string $payload the body
         * @param string $secret one secret; white space around it is dropped, as verify() does
         * @throws \ValueError where $secret has several lines
         * @throws Exception\ConfigurationException where $secret is blank
         */
        public static function sign(#[\SensitiveParameter] string $payload, #[\SensitiveParameter] string $secret): string {}
    }

    /**
     * A webhook event, immutable. Cannot be serialized: give a queue its toArray().
     *
     * The types are those of the vendor's later guides; there may be others, so answer 2xx to one that you do not know.
     *
     * @phpstan-type WebhookEventType 'checkout.created'|'checkout.completed'|'order.paid'|'order.payment_failed'|'subscription.created'|'subscription.activated'|'subscription.cancelled'|'subscription.revoked'|'subscription.expired'|'subscription.trial_ending'|'subscription.upgraded'|'subscription.downgraded'|'subscription.renewed'|'subscription.past_due'|'subscription.payment_method_required'|'subscription.schedule_created'|'subscription.schedule_executed'|'subscription.schedule_cancelled'|'invoice.created'|'invoice.paid'|'invoice.payment_failed'|'customer.created'|'customer.updated'|'product.created'|'product.updated'|'refund.created'|'refund.succeeded'|'refund.failed'|'einvoice.issued'|'einvoice.issue_failed'|'einvoice.voided'|'einvoice.allowance_created'|non-empty-string
     */
    final class WebhookEvent implements \JsonSerializable
    {
        /**
         * The event's ID, e.g. "evt_xxx": the same on every delivery, so process each once.
         *
         * @var non-empty-string
         */
        public readonly string $id;
        /**
         * What happened, e.g. "subscription.activated".
         *
         * @var 'checkout.created'|'checkout.completed'|'order.paid'|'order.payment_failed'|'subscription.created'|'subscription.activated'|'subscription.cancelled'|'subscription.revoked'|'subscription.expired'|'subscription.trial_ending'|'subscription.upgraded'|'subscription.downgraded'|'subscription.renewed'|'subscription.past_due'|'subscription.payment_method_required'|'subscription.schedule_created'|'subscription.schedule_executed'|'subscription.schedule_cancelled'|'invoice.created'|'invoice.paid'|'invoice.payment_failed'|'customer.created'|'customer.updated'|'product.created'|'product.updated'|'refund.created'|'refund.succeeded'|'refund.failed'|'einvoice.issued'|'einvoice.issue_failed'|'einvoice.voided'|'einvoice.allowance_created'|non-empty-string
         */
        public readonly string $type;
        /** When it happened: ISO 8601, as received. Deliveries come in any order. */
        public readonly ?string $timestamp;
        /**
         * The object that it happened to, as `json_decode($payload, true)` gives it.
         *
         * @var array<array-key, mixed>
         */
        public readonly array $data;
        /** Recur's customer ID, where the data say whose event it is. */
        public readonly ?string $customer;
        /** The application's own user ID, where the data say it: what checkout was given. */
        public readonly ?string $externalId;
        /** The customer's e-mail address, where the data say it. It proves nothing: never find a user by it alone. */
        public readonly ?string $email;

        private function __construct() {}

        /** True where what the customer has access to may have changed: `order.*`, `subscription.*`, `invoice.*`, `refund.*`. */
        public function changesAccess(): bool {}

        /**
         * All seven fields under their property names.
         *
         * @return array{id: non-empty-string, type: 'checkout.created'|'checkout.completed'|'order.paid'|'order.payment_failed'|'subscription.created'|'subscription.activated'|'subscription.cancelled'|'subscription.revoked'|'subscription.expired'|'subscription.trial_ending'|'subscription.upgraded'|'subscription.downgraded'|'subscription.renewed'|'subscription.past_due'|'subscription.payment_method_required'|'subscription.schedule_created'|'subscription.schedule_executed'|'subscription.schedule_cancelled'|'invoice.created'|'invoice.paid'|'invoice.payment_failed'|'customer.created'|'customer.updated'|'product.created'|'product.updated'|'refund.created'|'refund.succeeded'|'refund.failed'|'einvoice.issued'|'einvoice.issue_failed'|'einvoice.voided'|'einvoice.allowance_created'|non-empty-string, timestamp: string|null, data: array<array-key, mixed>, customer: string|null, externalId: string|null, email: string|null}
         */
        public function toArray(): array {}

        /**
         * The same as toArray().
         *
         * @return array{id: non-empty-string, type: 'checkout.created'|'checkout.completed'|'order.paid'|'order.payment_failed'|'subscription.created'|'subscription.activated'|'subscription.cancelled'|'subscription.revoked'|'subscription.expired'|'subscription.trial_ending'|'subscription.upgraded'|'subscription.downgraded'|'subscription.renewed'|'subscription.past_due'|'subscription.payment_method_required'|'subscription.schedule_created'|'subscription.schedule_executed'|'subscription.schedule_cancelled'|'invoice.created'|'invoice.paid'|'invoice.payment_failed'|'customer.created'|'customer.updated'|'product.created'|'product.updated'|'refund.created'|'refund.succeeded'|'refund.failed'|'einvoice.issued'|'einvoice.issue_failed'|'einvoice.voided'|'einvoice.allowance_created'|non-empty-string, timestamp: string|null, data: array<array-key, mixed>, customer: string|null, externalId: string|null, email: string|null}
         */
        public function jsonSerialize(): array {}

        /**
         * Makes an event from what toArray() gave (a queue's job), or for an application's own tests. Checked as a
         * payload is: `id`, `type` and `data` must be there. Whose event it is comes from the data where the fields
         * do not say. Nothing proves that Recur sent it: in a request, use Webhook::verify().
         *
         * @param array<string, mixed> $fields
         * @throws \TypeError where `data` is no array, or another field not a string
         * @throws \ValueError where a field is unknown, or given in both spellings
         * @throws Exception\InvalidWebhookException where the fields are no event
         */
        public static function fromArray(#[\SensitiveParameter] array $fields): WebhookEvent {}
    }
}

namespace Recur\Exception {
    /**
     * Recur did not sign this webhook: `missing_signature`, or `invalid_signature` where the header is no signature or
     * none of the secrets made it. Answer 401 and do nothing.
     */
    class WebhookSignatureException extends RecurException {}

    /**
     * `invalid_event`: Recur signed it, but it is no event: not JSON, too long or too deep, or without `id`, `type` or
     * `data`. Answer 400.
     */
    class InvalidWebhookException extends RecurException {}
}
