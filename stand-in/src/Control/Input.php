<?php

declare(strict_types=1);

namespace StandIn\Control;

/** The members of what a control endpoint was sent. */
final class Input
{
    /**
     * @param array<mixed> $given
     * @param list<string> $known
     */
    public static function only(array $given, array $known): void
    {
        foreach (array_diff(array_keys($given), $known) as $unknown) {
            throw new \InvalidArgumentException("unknown field $unknown; known are " . implode(', ', $known));
        }
    }

    /** @param array<mixed> $given */
    public static function text(array $given, string $name): string
    {
        return self::textOrNull($given, $name) ?? throw new \InvalidArgumentException("$name is missing");
    }

    /** @param array<mixed> $given */
    public static function textOrNull(array $given, string $name): ?string
    {
        $value = $given[$name] ?? null;
        return $value === null || is_string($value) ? $value : throw new \InvalidArgumentException("$name takes a text");
    }
}
