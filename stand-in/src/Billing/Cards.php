<?php

declare(strict_types=1);

namespace StandIn\Billing;

/** Cards as their owner sees them. There is nothing behind them. */
final class Cards
{
    private const NEW = [
        ['brand' => 'Visa', 'last4' => '1881', 'years' => 5, 'declined' => false],
        ['brand' => 'Mastercard', 'last4' => '4444', 'years' => 5, 'declined' => false],
    ];

    /**
     * @param array{brand: string, last4: string, years: int, declined: bool} $card
     * @return array{brand: string, last4: string, expires: string, declined: bool}
     */
    public static function lasting(array $card, string $now): array
    {
        $expires = (new \DateTimeImmutable(Period::shift($now, 12 * $card['years'])))->format('m/y');
        return [
            'brand' => $card['brand'],
            'last4' => $card['last4'],
            'expires' => $expires,
            'declined' => $card['declined'],
        ];
    }

    /**
     * @param array<string, mixed>|null $current
     * @return array{brand: string, last4: string, expires: string, declined: bool} another one, which works
     */
    public static function another(?array $current, string $now): array
    {
        $next = ($current['last4'] ?? null) === self::NEW[0]['last4'] ? self::NEW[1] : self::NEW[0];
        return self::lasting($next, $now);
    }
}
