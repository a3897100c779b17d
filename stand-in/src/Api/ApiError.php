<?php

declare(strict_types=1);

namespace StandIn\Api;

use StandIn\Http\Response;

/** An error as the API answers it. */
final class ApiError extends \Exception
{
    /** @param list<array{string, string}> $headers */
    private function __construct(
        public readonly int $status,
        public readonly string $type,
        public readonly string $errorCode,
        string $message,
        public readonly mixed $details = null,
        public readonly array $headers = [],
    ) {
        parent::__construct($message);
    }

    public static function unauthorized(string $code, string $message): self
    {
        return new self(401, 'authentication_error', $code, $message, null, [['WWW-Authenticate', 'Bearer']]);
    }

    public static function forbidden(string $code, string $message): self
    {
        return new self(403, 'authentication_error', $code, $message);
    }

    public static function invalid(string $code, string $message, mixed $details = null, int $status = 400): self
    {
        return new self($status, 'invalid_request_error', $code, $message, $details);
    }

    public static function rateLimited(string $message, ?string $retryAfter): self
    {
        $headers = $retryAfter === null ? [] : [['Retry-After', $retryAfter]];
        return new self(429, 'api_error', 'rate_limit_exceeded', $message, null, $headers);
    }

    public static function server(int $status, string $code, string $message): self
    {
        return new self($status, 'api_error', $code, $message);
    }

    public function toResponse(): Response
    {
        $error = ['type' => $this->type, 'code' => $this->errorCode, 'message' => $this->getMessage()];
        if ($this->details !== null) {
            $error['details'] = $this->details;
        }
        return Response::json($this->status, ['error' => $error], $this->headers);
    }
}
