<?php

declare(strict_types=1);

namespace Recur\Laravel\Linking;

use Closure;
use Illuminate\Support\Sleep;
use Recur\Laravel\Settings;

/** Leaves the site's pages, which ask with the same key, their part of the API's rate limit. */
final class Pace
{
    /** @var list<array{float, int}> when, and how many requests */
    private array $taken = [];

    public function __construct(private readonly Settings $settings)
    {
    }

    /** Requests that may be made at once. */
    public function most(): int
    {
        return $this->settings->queueRequests();
    }

    /** @param Closure(int): void $onWait told for how many seconds it waits */
    public function take(int $requests, Closure $onWait): void
    {
        $window = $this->settings->queueSeconds();
        while (array_sum(array_column($this->taken, 1)) + $requests > $this->most()) {
            $seconds = (int) ceil($this->taken[0][0] + $window - self::now());
            if ($seconds > 0) {
                $onWait($seconds);
                Sleep::for($seconds)->seconds();
            }
            array_shift($this->taken);
        }
        $this->taken[] = [self::now(), $requests];
    }

    private static function now(): float
    {
        return (float) now()->format('U.u');
    }
}
