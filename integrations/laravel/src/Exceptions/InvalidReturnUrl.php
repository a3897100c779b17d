<?php

declare(strict_types=1);

namespace Recur\Laravel\Exceptions;

use ValueError;

/** A return URL that is neither the application's own nor on the list: it would make the portal an open redirect. */
final class InvalidReturnUrl extends ValueError
{
    public static function unusable(): self
    {
        return new self('The return URL must be the name of a route, a path that begins with /, or an http(s) URL.');
    }

    public static function otherOrigin(string $origin): self
    {
        return new self(
            "The return URL is on $origin, which is not this application; recur.return_origins lists others."
        );
    }
}
