<?php

declare(strict_types=1);

namespace StandIn\Api;

use StandIn\Http\Response;
use StandIn\State\RequestLog;

/** One answer that a test put into the queue. */
final class ScriptedAnswer
{
    private const HOLD_SECONDS = 5.0;

    /** @param array<string, mixed> $script */
    public function __construct(private readonly array $script)
    {
    }

    public function wait(RequestLog $requests): void
    {
        $wanted = $this->script['holdUntilInFlight'] ?? 0;
        $deadline = microtime(true) + self::HOLD_SECONDS;
        while ($requests->flight()['maxInFlight'] < $wanted && microtime(true) < $deadline) {
            usleep(5_000);
        }
        usleep((int) (1000 * ($this->script['delayMs'] ?? 0)));
    }

    /** Without a status the script only waits, and the API answers by itself. */
    public function replaces(): bool
    {
        return isset($this->script['status']);
    }

    public function toResponse(): Response
    {
        $body = match (true) {
            array_key_exists('json', $this->script) => json_encode(
                $this->script['json'],
                JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR
            ),
            isset($this->script['bodyBase64']) => (string) base64_decode($this->script['bodyBase64'], true),
            default => (string) ($this->script['body'] ?? ''),
        };
        return new Response((int) $this->script['status'], $this->headers(), $body);
    }

    /** @return list<array{string, string}> */
    private function headers(): array
    {
        $given = $this->script['headers'] ?? [];
        $headers = [];
        foreach ($given as $name => $value) {
            $pair = is_array($value) ? $value : [$name, $value];
            $headers[] = [(string) $pair[0], (string) $pair[1]];
        }
        $names = array_map(static fn (array $header): string => strtolower($header[0]), $headers);
        return in_array('content-type', $names, true) ? $headers : [['Content-Type', 'application/json'], ...$headers];
    }
}
