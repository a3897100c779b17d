<?php

/** @generate-class-entries */

/* Webhooks: see recur.stub.php, whose classes these extend. */

namespace Recur {
    /**
     * Webhooks: the API posts an event to the application for whatever happens. Static only; sends nothing.
     *
     * @strict-properties
     * @not-serializable
     */
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
         * @param string|array|null $secret one or several, while a secret is being replaced; null: the configured ones
         * @phpstan-param string|array<array-key, string|null>|null $secret
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
     * @phpstan-type WebhookEventType 'checkout.created'|'checkout.completed'|'order.paid'|'order.payment_failed'|
     *     'subscription.created'|'subscription.activated'|'subscription.cancelled'|'subscription.revoked'|
     *     'subscription.expired'|'subscription.trial_ending'|'subscription.upgraded'|'subscription.downgraded'|
     *     'subscription.renewed'|'subscription.past_due'|'subscription.payment_method_required'|
     *     'subscription.schedule_created'|'subscription.schedule_executed'|'subscription.schedule_cancelled'|
     *     'invoice.created'|'invoice.paid'|'invoice.payment_failed'|'customer.created'|'customer.updated'|
     *     'product.created'|'product.updated'|'refund.created'|'refund.succeeded'|'refund.failed'|'einvoice.issued'|
     *     'einvoice.issue_failed'|'einvoice.voided'|'einvoice.allowance_created'|non-empty-string
     * @strict-properties
     * @not-serializable
     */
    final class WebhookEvent implements \JsonSerializable
    {
        /**
         * The event's ID, e.g. "evt_xxx": the same on every delivery, so process each once.
         *
         * @phpstan-var non-empty-string
         */
        public readonly string $id;
        /**
         * What happened, e.g. "subscription.activated".
         *
         * @phpstan-var WebhookEventType
         */
        public readonly string $type;
        /** When it happened: ISO 8601, as received. Deliveries come in any order. */
        public readonly ?string $timestamp;
        /**
         * The object that it happened to, as `json_decode($payload, true)` gives it.
         *
         * @phpstan-var array<array-key, mixed>
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
         * @phpstan-return array{id: non-empty-string, type: WebhookEventType, timestamp: string|null, data: array<array-key, mixed>, customer: string|null, externalId: string|null, email: string|null}
         */
        public function toArray(): array {}

        /**
         * The same as toArray().
         *
         * @phpstan-return array{id: non-empty-string, type: WebhookEventType, timestamp: string|null, data: array<array-key, mixed>, customer: string|null, externalId: string|null, email: string|null}
         */
        public function jsonSerialize(): array {}

        /**
         * Makes an event from what toArray() gave (a queue's job), or for an application's own tests. Checked as a
         * payload is: `id`, `type` and `data` must be there. Whose event it is comes from the data where the fields
         * do not say. Nothing proves that Recur sent it: in a request, use Webhook::verify().
         *
         * @param array $fields
         * @phpstan-param array<string, mixed> $fields
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
