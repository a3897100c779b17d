<?php

declare(strict_types=1);

namespace Recur\Laravel\Webhooks;

/** An event's data as they may lie in a queue or a log. */
final class EventData
{
    /**
     * Without links to pages that are somebody's, and without whatever calls itself a secret or a token.
     *
     * @param array<array-key, mixed> $data
     * @return array<array-key, mixed>
     */
    public static function withoutSecrets(array $data): array
    {
        $kept = [];
        foreach ($data as $name => $value) {
            if (preg_match('/(?:\A|_)(?:url|secret|token)\z/i', (string) $name) !== 1) {
                $kept[$name] = is_array($value) ? self::withoutSecrets($value) : $value;
            }
        }
        return $kept;
    }
}
