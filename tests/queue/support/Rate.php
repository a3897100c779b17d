<?php

declare(strict_types=1);

namespace QueueRun;

final class Rate
{
    /**
     * @param list<float> $times sorted
     * @return int the most of them in any window of so many seconds, wherever it begins
     */
    public static function mostInAnyWindow(array $times, float $seconds): int
    {
        $most = 0;
        $first = 0;
        foreach ($times as $last => $time) {
            while ($time - $times[$first] >= $seconds) {
                $first++;
            }
            $most = max($most, $last - $first + 1);
        }
        return $most;
    }

    /** @param list<float> $times sorted */
    public static function longestGap(array $times): float
    {
        return max(self::gaps($times));
    }

    /** @param list<float> $times sorted */
    public static function countBeforeLongestGap(array $times): int
    {
        return (int) array_search(self::longestGap($times), self::gaps($times), true) + 1;
    }

    /**
     * @param list<float> $times
     * @return list<float>
     */
    private static function gaps(array $times): array
    {
        $gap = static fn (float $from, float $to): float => $to - $from;
        return array_map($gap, array_slice($times, 0, -1), array_slice($times, 1));
    }
}
