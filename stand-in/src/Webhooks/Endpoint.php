<?php

declare(strict_types=1);

namespace StandIn\Webhooks;

use StandIn\State\LockedFile;

/** Where events go to and how: what a merchant sets in the dashboard, and how patient the sender is. */
final class Endpoint
{
    public const DEFAULT_SECRET = 'whsec_stand_in';

    private const DEFAULTS = [
        'url' => null,
        'secret' => self::DEFAULT_SECRET,
        'encoding' => 'base64',
        'paused' => false,
        'atOnce' => 1,
        'timeoutSeconds' => 20,
        'retrySeconds' => [1, 5, 15, 60],
    ];

    public function __construct(private readonly LockedFile $file)
    {
    }

    /** @return array<string, mixed> */
    public function all(): array
    {
        return $this->file->read() + self::DEFAULTS;
    }

    /** @param array<string, mixed> $changes */
    public function change(array $changes): void
    {
        foreach ($changes as $name => $value) {
            self::check((string) $name, $value);
        }
        $this->file->update(static fn (array $current): array => $changes + $current);
    }

    public function reset(): void
    {
        $this->file->update(static fn (): array => []);
    }

    public static function isLoopback(string $url): bool
    {
        $parts = parse_url($url);
        return in_array($parts['scheme'] ?? '', ['http', 'https'], true)
            && preg_match('/\A(127\.\d+\.\d+\.\d+|localhost|\[::1\])\z/', $parts['host'] ?? '') === 1;
    }

    private static function check(string $name, mixed $value): void
    {
        $number = is_int($value) || is_float($value);
        $good = match ($name) {
            'url' => $value === null || (is_string($value) && self::isLoopback($value)),
            'secret' => is_string($value) && $value !== '',
            'encoding' => in_array($value, ['base64', 'hex'], true),
            'paused' => is_bool($value),
            'atOnce' => is_int($value) && $value >= 1 && $value <= 50,
            'timeoutSeconds' => $number && $value > 0 && $value <= 60,
            'retrySeconds' => is_array($value) && array_is_list($value) && count($value) <= 20
                && array_filter($value, static fn (mixed $wait): bool => !is_int($wait) && !is_float($wait)) === [],
            default => throw new \InvalidArgumentException("unknown field $name of the webhook endpoint"),
        };
        if (!$good) {
            throw new \InvalidArgumentException($name === 'url'
                ? 'url takes null or an http URL of this machine: 127.0.0.1, localhost or [::1]'
                : "bad value for $name of the webhook endpoint");
        }
    }
}
