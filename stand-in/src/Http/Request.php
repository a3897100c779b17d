<?php

declare(strict_types=1);

namespace StandIn\Http;

final class Request
{
    /** @param list<array{string, string}> $headers in the order of arrival, spelled as sent */
    public function __construct(
        public readonly string $method,
        public readonly string $path,
        public readonly string $query,
        public readonly array $headers,
        public readonly string $body,
        public readonly string $protocol = 'HTTP/1.1',
        public readonly int $remotePort = 0,
    ) {
    }

    public static function fromGlobals(): self
    {
        $target = explode('?', $_SERVER['REQUEST_URI'], 2);
        $headers = [];
        foreach (getallheaders() as $name => $value) {
            $headers[] = [(string) $name, $value];
        }
        return new self(
            $_SERVER['REQUEST_METHOD'],
            $target[0],
            $target[1] ?? '',
            $headers,
            (string) file_get_contents('php://input'),
            $_SERVER['SERVER_PROTOCOL'],
            (int) $_SERVER['REMOTE_PORT'],
        );
    }

    public function header(string $name): ?string
    {
        foreach ($this->headers as [$key, $value]) {
            if (strcasecmp($key, $name) === 0) {
                return $value;
            }
        }
        return null;
    }

    /** @return array<string, string> the query's parameters; of one that comes twice, the last */
    public function query(): array
    {
        return self::decodeForm($this->query);
    }

    /** @return array<string, string> the fields of a body that a form sent */
    public function form(): array
    {
        return self::decodeForm($this->body);
    }

    /** @return array<string, string> names as they are: PHP's own parser would change dots and brackets */
    private static function decodeForm(string $text): array
    {
        $values = [];
        foreach (explode('&', $text) as $pair) {
            [$name, $value] = explode('=', $pair, 2) + [1 => ''];
            if ($name !== '') {
                $values[urldecode($name)] = urldecode($value);
            }
        }
        return $values;
    }

    /** scheme://host:port that the caller used. */
    public function origin(): string
    {
        return 'http://' . ($this->header('Host') ?? '127.0.0.1:' . $_SERVER['SERVER_PORT']);
    }
}
