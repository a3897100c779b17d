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
}
