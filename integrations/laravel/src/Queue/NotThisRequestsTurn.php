<?php

declare(strict_types=1);

namespace Recur\Laravel\Queue;

use RuntimeException;

/** The shared rate limit is used up, or paused; Recur\Laravel\Queue\WithinRateLimit puts the job off. */
final class NotThisRequestsTurn extends RuntimeException
{
    public function __construct(public readonly int $seconds)
    {
        parent::__construct("The rate limit of all workers together allows the next request in $seconds s.");
    }
}
