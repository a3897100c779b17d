<?php

/** @generate-class-entries */

// Facts about the API come from the vendor's portal guide 0.0.7 ("the guide") and its Node server SDK recur-tw 0.11.0
// ("the SDK"). Lines with @phpstan- carry the types that PHP itself cannot write.

namespace Recur {
    /**
     * The one-line way in: sessions by the default client. Static only.
     *
     * Its key is that of php.ini's `recur.secret_key`, else of the file named by `recur.secret_key_file` (best: neither
     * ini_get() nor phpinfo() shows it), else of the environment's RECUR_SECRET_KEY or RECUR_SECRET_KEY_FILE. Its
     * settings are those of php.ini named at Client; `recur.persistent` (on) keeps connections between PHP requests.
     *
     * @phpstan-import-type PortalOptions from PortalSessionsInterface
     * @strict-properties
     * @not-serializable
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
         * @param array $opts
         * @phpstan-param PortalOptions $opts
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
         * @param array $list rows of options as for createSession(), under any keys
         * @param int $concurrency how many at a time, 1 to 256
         * @param callable|null $onSettled called as each one settles, with its key and its result
         * @param float|null $deadline seconds for all of it, callbacks and pauses too; rows not sent by then time out
         * @return array the keys of $list in their order, each with its PortalSession or the RecurException it met
         * @phpstan-template TKey of array-key
         * @phpstan-param array<TKey, PortalOptions> $list
         * @phpstan-param (callable(TKey, PortalSession|Exception\RecurException): mixed)|null $onSettled
         * @phpstan-return array<TKey, PortalSession|Exception\RecurException>
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
         * @param array $opts
         * @phpstan-param PortalOptions $opts
         * @throws Exception\RecurException|\TypeError|\ValueError
         */
        public function create(#[\SensitiveParameter] array $opts): PortalSession;

        /**
         * Creates many sessions at once: parameters, result and exceptions as of Portal::createSessions().
         *
         * @param array $list
         * @phpstan-template TKey of array-key
         * @phpstan-param array<TKey, PortalOptions> $list
         * @phpstan-param (callable(TKey, PortalSession|Exception\RecurException): mixed)|null $onSettled
         * @phpstan-return array<TKey, PortalSession|Exception\RecurException>
         * @throws Exception\ConfigurationException|\TypeError|\ValueError
         */
        public function createMany(#[\SensitiveParameter] array $list, int $concurrency = 8, ?callable $onSettled = null): array;
    }

    /**
     * Creates the sessions of one Client: `$client->portal->sessions`, named as in the SDK. Keeps the client's key where
     * PHP code cannot see it; cannot be made by hand, cloned or serialized.
     *
     * @phpstan-import-type PortalOptions from PortalSessionsInterface
     * @strict-properties
     * @not-serializable
     */
    final class PortalSessions implements PortalSessionsInterface
    {
        private function __construct() {}

        /**
         * Creates one session as Portal::createSession() does; `locale` and `returnUrl` fall back to the client's.
         *
         * @param array $opts
         * @phpstan-param PortalOptions $opts
         * @throws Exception\RecurException|\TypeError|\ValueError
         */
        public function create(#[\SensitiveParameter] array $opts): PortalSession {}

        /**
         * Creates many sessions at once: parameters, result and exceptions as of Portal::createSessions().
         *
         * @param array $list
         * @phpstan-template TKey of array-key
         * @phpstan-param array<TKey, PortalOptions> $list
         * @phpstan-param (callable(TKey, PortalSession|Exception\RecurException): mixed)|null $onSettled
         * @phpstan-return array<TKey, PortalSession|Exception\RecurException>
         * @throws Exception\ConfigurationException|\TypeError|\ValueError
         */
        public function createMany(#[\SensitiveParameter] array $list, int $concurrency = 8, ?callable $onSettled = null, ?float $deadline = null): array {}
    }

    /**
     * The portal's part of a Client. Cannot be made by hand, cloned or serialized.
     *
     * @strict-properties
     * @not-serializable
     */
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
     *
     * @strict-properties
     * @not-serializable
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
         * @param array $options
         * @phpstan-param array{
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
     *
     * @strict-properties
     * @not-serializable
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
         * @phpstan-return array{id: string, object: string, url: string, customer: string|null, returnUrl: string|null, status: string|null, expiresAt: string|null, accessedAt: string|null, createdAt: string|null}
         */
        public function toArray(): array {}

        /**
         * The same as toArray(). Loggers that encode objects as JSON call this too: give them the `id`, not the session.
         *
         * @phpstan-return array{id: string, object: string, url: string, customer: string|null, returnUrl: string|null, status: string|null, expiresAt: string|null, accessedAt: string|null, createdAt: string|null}
         */
        public function jsonSerialize(): array {}

        /**
         * Makes a session for an application's own tests, checked as an answer of the API is: `id` and `url` must be
         * there, and `url` must be https, or http to a loopback address. Keys are the property names or their
         * snake_case.
         *
         * @param array $fields
         * @phpstan-param array<string, string|null> $fields
         * @throws \TypeError where a field is not a string
         * @throws \ValueError where a field is unknown, or given in both spellings
         * @throws Exception\InvalidResponseException where the fields are no valid session
         */
        public static function fromArray(#[\SensitiveParameter] array $fields): PortalSession {}
    }

    /**
     * One attempt of a call, as given to `onExchange`. Holds no key, link or e-mail address.
     *
     * @strict-properties
     */
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
