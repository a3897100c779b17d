<?php

declare(strict_types=1);

namespace Recur\Laravel\Exceptions;

use Recur\Exception\RecurException;
use RuntimeException;

/** The API does not say what a customer has access to, and what it said before is too old. */
final class EntitlementsUnknown extends RuntimeException
{
    public static function because(?RecurException $failure): self
    {
        return new self(
            'What this customer has access to is not known: '
            . ($failure === null ? 'the API failed a moment ago.' : $failure->getMessage()),
            previous: $failure,
        );
    }
}
