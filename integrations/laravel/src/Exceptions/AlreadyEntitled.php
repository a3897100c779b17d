<?php

declare(strict_types=1);

namespace Recur\Laravel\Exceptions;

use RuntimeException;
use Throwable;

/** The user has the product already: a second checkout would be paid twice. The portal is the place to change it. */
final class AlreadyEntitled extends RuntimeException
{
    public static function to(string $product, ?Throwable $previous = null): self
    {
        return new self("This user already has $product.", previous: $previous);
    }
}
