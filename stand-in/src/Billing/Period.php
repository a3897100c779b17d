<?php

declare(strict_types=1);

namespace StandIn\Billing;

use StandIn\State\Clock;

/** Billing periods: whole months or years from the day a subscription began. */
final class Period
{
    /** @param 'month'|'year' $interval */
    public static function end(string $anchor, string $interval, int $number): string
    {
        return self::shift($anchor, $number * ($interval === 'year' ? 12 : 1));
    }

    /** So many months later, on the same day of the month, or its last where it is shorter. */
    public static function shift(string $time, int $months): string
    {
        $from = new \DateTimeImmutable($time);
        $first = $from->modify('first day of this month')->modify(sprintf('%+d months', $months));
        $day = min((int) $from->format('j'), (int) $first->format('t'));
        return Clock::iso($first->modify(sprintf('+%d days', $day - 1)));
    }

    public static function addDays(string $time, int $days): string
    {
        return Clock::iso((new \DateTimeImmutable($time))->modify(sprintf('%+d days', $days)));
    }
}
