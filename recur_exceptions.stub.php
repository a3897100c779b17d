<?php

/** @generate-class-entries */

/* Exceptions: see recur.stub.php, whose calls throw them. */

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
