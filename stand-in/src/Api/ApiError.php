<?php

declare(strict_types=1);

namespace StandIn\Api;

use StandIn\Http\Response;

/** An error as the API answers it: code, message, a page about the code, and details where there are some. */
final class ApiError extends \Exception
{
    private const PAGE = 'https://docs.recur.tw/api/error-codes#';

    private const TYPES = [401 => 'authentication_error', 403 => 'authentication_error', 429 => 'api_error'];

    /**
     * @param list<array<string, string>> $details
     * @param list<array{string, string}> $headers
     */
    private function __construct(
        public readonly int $status,
        public readonly string $errorCode,
        string $message,
        public readonly array $details = [],
        public readonly array $headers = [],
    ) {
        parent::__construct($message);
    }

    public static function unauthorized(string $message): self
    {
        return new self(401, 'unauthorized', $message, [], [['WWW-Authenticate', 'Bearer']]);
    }

    public static function forbidden(string $message): self
    {
        return new self(403, 'forbidden', $message);
    }

    /** @param string|null $field the one that is wrong or missing, in the spelling of the request */
    public static function invalid(string $code, string $message, ?string $field = null): self
    {
        return new self(400, $code, $message, $field === null ? [] : [['field' => $field, 'message' => $message]]);
    }

    public static function notFound(string $message): self
    {
        return new self(404, 'resource_not_found', $message);
    }

    public static function methodNotAllowed(string $allowed): self
    {
        return new self(405, 'method_not_allowed', "This endpoint takes $allowed.", [], [['Allow', $allowed]]);
    }

    public static function conflict(string $message): self
    {
        return new self(409, 'conflict', $message);
    }

    public static function rateLimited(string $message, ?string $retryAfter): self
    {
        $headers = $retryAfter === null ? [] : [['Retry-After', $retryAfter]];
        return new self(429, 'rate_limit_exceeded', $message, [], $headers);
    }

    public static function server(int $status, string $code, string $message): self
    {
        return new self($status, $code, $message);
    }

    /** @param 'documented'|'typed'|'flat'|'text' $form */
    public function toResponse(string $form): Response
    {
        $error = ['code' => $this->errorCode, 'message' => $this->getMessage()];
        if ($form === 'typed') {
            $error = ['type' => self::TYPES[$this->status] ?? $this->generalType()] + $error;
        }
        $error['doc_url'] = self::PAGE . $this->errorCode;
        if ($this->details !== []) {
            $error['details'] = $this->details;
        }
        return Response::json($this->status, match ($form) {
            'flat' => $error,
            'text' => ['error' => $this->getMessage()],
            default => ['error' => $error],
        }, $this->headers);
    }

    private function generalType(): string
    {
        return $this->status >= 500 ? 'api_error' : 'invalid_request_error';
    }
}
