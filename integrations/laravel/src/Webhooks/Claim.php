<?php

declare(strict_types=1);

namespace Recur\Laravel\Webhooks;

/** Whether a delivery may be worked on: only whoever has the token may say what came of it. */
final class Claim
{
    private function __construct(public readonly ?string $token, public readonly bool $isDone)
    {
    }

    public static function granted(string $token): self
    {
        return new self($token, false);
    }

    public static function done(): self
    {
        return new self(null, true);
    }

    /** Another delivery of the same event is being worked on. */
    public static function taken(): self
    {
        return new self(null, false);
    }
}
