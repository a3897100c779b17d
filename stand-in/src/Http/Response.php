<?php

declare(strict_types=1);

namespace StandIn\Http;

final class Response
{
    /** @param list<array{string, string}> $headers */
    public function __construct(
        public readonly int $status,
        public readonly array $headers = [],
        public readonly string $body = '',
    ) {
    }

    /** @param list<array{string, string}> $headers */
    public static function json(int $status, mixed $value, array $headers = []): self
    {
        $flags = JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_PRESERVE_ZERO_FRACTION | JSON_THROW_ON_ERROR;
        return new self($status, [['Content-Type', 'application/json'], ...$headers], json_encode($value, $flags));
    }

    /** @param list<array{string, string}> $headers */
    public static function html(int $status, string $body, array $headers = []): self
    {
        return new self($status, [['Content-Type', 'text/html; charset=utf-8'], ...$headers], $body);
    }

    public function withHeader(string $name, string $value): self
    {
        return new self($this->status, [...$this->headers, [$name, $value]], $this->body);
    }

    public function hasHeader(string $name): bool
    {
        foreach ($this->headers as [$key]) {
            if (strcasecmp($key, $name) === 0) {
                return true;
            }
        }
        return false;
    }

    public function send(): void
    {
        // PHP would add a Content-Type to an answer without one, and a charset to one that names none.
        ini_set('default_mimetype', '');
        ini_set('default_charset', '');
        http_response_code($this->status);
        foreach ($this->headers as [$name, $value]) {
            header("$name: $value", false);
        }
        if ($this->status !== 204 && !$this->hasHeader('Content-Length')) {
            header('Content-Length: ' . strlen($this->body));
        }
        echo $this->body;
    }
}
