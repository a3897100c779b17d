<?php

declare(strict_types=1);

namespace Recur\Bench;

/** Figures of many runs in one. */
final class Statistics
{
    /** @param list<int|float> $values */
    public static function percentile(array $values, float $share): float
    {
        sort($values);

        return (float) $values[(int) min(count($values) - 1, floor(count($values) * $share))];
    }

    /** @param list<int|float> $values */
    public static function median(array $values): float
    {
        return self::percentile($values, 0.5);
    }

    /**
     * The median of the ratios, pair by pair: a machine that is slow for a while is slow for both.
     *
     * @param list<int|float> $ours
     * @param list<int|float> $theirs
     */
    public static function ratio(array $ours, array $theirs): float
    {
        return self::median(array_map(static fn (float $a, float $b): float => $b > 0 ? $a / $b : NAN, $ours, $theirs));
    }
}
