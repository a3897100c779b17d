<?php

declare(strict_types=1);

namespace Recur\Laravel;

use BackedEnum;
use Recur\Laravel\Exceptions\InvalidIdentifier;
use Stringable;

/** An identifier's value, from whatever a key, a cast or a callback gives: a UUID object, a backed enum, an int. */
final class IdentifierValue
{
    /**
     * @param string $option the option's name in Recur\PortalSessionsInterface::create()
     * @return int|string|null null where none is given: the API counts an empty string as none
     *
     * @throws InvalidIdentifier for what can't be sent: leaving it out would ask for a weaker identifier in its place
     */
    public static function of(string $option, mixed $value): int|string|null
    {
        $plain = self::plain($value);
        if ($plain === '' || $value === null) {
            return null;
        }
        return is_string($plain) || (is_int($plain) && $option === 'externalId')
            ? $plain
            : throw InvalidIdentifier::ofType($option, $value);
    }

    /** The string or int that a value stands for; null where it stands for neither. */
    public static function plain(mixed $value): int|string|null
    {
        return match (true) {
            is_int($value), is_string($value) => $value,
            $value instanceof BackedEnum => $value->value,
            $value instanceof Stringable => (string) $value,
            default => null,
        };
    }
}
