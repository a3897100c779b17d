<?php

declare(strict_types=1);

namespace StandIn;

/** The customers that the stand-in knows: fixtures/customers.php, and any number of numbered ones for batches. */
final class Customers
{
    private const NUMBERED = [
        'customer' => '/\Acus_bulk_([1-9]\d{0,5})\z/',
        'externalId' => '/\Abulk_([1-9]\d{0,5})\z/',
        'email' => '/\Abulk\+([1-9]\d{0,5})@example\.com\z/',
    ];

    /**
     * @param 'customer'|'externalId'|'email' $identifier
     * @return array<string, mixed>|null
     */
    public static function find(string $identifier, string $value): ?array
    {
        $value = $identifier === 'email' ? strtolower($value) : $value;
        foreach (self::fixtures() as $customer) {
            if ($customer[$identifier === 'customer' ? 'id' : $identifier] === $value) {
                return $customer;
            }
        }
        if (preg_match(self::NUMBERED[$identifier], $value, $match) === 1) {
            return self::numbered((int) $match[1]);
        }
        return null;
    }

    /** @return array<string, mixed> */
    private static function numbered(int $number): array
    {
        return [
            'id' => "cus_bulk_$number",
            'externalId' => "bulk_$number",
            'email' => "bulk+$number@example.com",
        ] + self::fixtures()[0];
    }

    /** @return list<array<string, mixed>> */
    private static function fixtures(): array
    {
        return require dirname(__DIR__) . '/fixtures/customers.php';
    }
}
