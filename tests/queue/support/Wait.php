<?php

declare(strict_types=1);

namespace QueueRun;

use RuntimeException;

final class Wait
{
    /**
     * @param callable(): bool $condition
     * @param (callable(): string)|null $explain what to say beside, where it never came true
     */
    public static function until(
        callable $condition,
        string $what,
        float $seconds = 60,
        ?callable $explain = null,
    ): void {
        $until = microtime(true) + $seconds;
        while (!$condition()) {
            if (microtime(true) > $until) {
                throw new RuntimeException("waited in vain for $what" . ($explain === null ? '' : ":\n" . $explain()));
            }
            usleep(20_000);
        }
    }
}
