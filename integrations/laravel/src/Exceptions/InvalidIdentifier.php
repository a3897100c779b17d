<?php

declare(strict_types=1);

namespace Recur\Laravel\Exceptions;

use UnexpectedValueException;

/** What is to identify a user to Recur is nothing that could be sent. The message names the option, never its value. */
final class InvalidIdentifier extends UnexpectedValueException
{
    private const WHERE = 'the user (recur.identify_by), the callback of identifyUsing() or the options of the call';

    public static function ofType(string $option, mixed $value): self
    {
        $types = $option === 'externalId' ? 'a string, int, Stringable or backed enum' : 'a string or Stringable';
        $type = get_debug_type($value);
        return new self("$option must be $types, not $type. It comes from " . self::WHERE . '.');
    }

    public static function unknown(int|string $name): self
    {
        return new self(
            "There is no identifier named \"$name\"; Recur knows customer, externalId and email. It comes from "
            . self::WHERE . '.'
        );
    }

    public static function givenTwice(string $option): self
    {
        return new self("$option is given in both of its spellings.");
    }

    public static function notAnArray(mixed $value): self
    {
        return new self('The callback of identifyUsing() must return an array, not ' . get_debug_type($value) . '.');
    }
}
