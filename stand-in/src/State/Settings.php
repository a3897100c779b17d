<?php

declare(strict_types=1);

namespace StandIn\State;

/** How the stand-in behaves. Changed through POST /_stand-in/settings. */
final class Settings
{
    private const DEFAULTS = [
        'defaultReturnUrl' => null,
        'fieldCase' => 'both',
        'answerCase' => 'snake',
        'answerStatus' => 201,
        'customerField' => 'customer_id',
        'errorForm' => 'documented',
        'portalSessionStatus' => 'active',
        'portalSessionSeconds' => 3600,
        'checkoutSessionSeconds' => 86400,
        'unknownCustomer' => 'null',
        'statusCase' => 'lower',
        'rateLimitPerMinute' => null,
        'retryAfterFormat' => 'seconds',
        'secretKeys' => ['sk_test_stand_in', 'sk_test_stand_in_2', 'sk_live_stand_in'],
    ];

    private const CHOICES = [
        'fieldCase' => ['both', 'camel', 'snake'],
        'answerCase' => ['camel', 'snake'],
        'answerStatus' => [200, 201],
        'customerField' => ['customer', 'customerId', 'customer_id', 'object', 'none'],
        'errorForm' => ['documented', 'typed', 'flat', 'text'],
        'unknownCustomer' => ['null', '404'],
        'statusCase' => ['lower', 'upper'],
        'retryAfterFormat' => ['seconds', 'http-date', 'none'],
    ];

    public function __construct(private readonly LockedFile $file)
    {
    }

    /** @return array<string, mixed> */
    public function all(): array
    {
        return $this->file->read() + self::DEFAULTS;
    }

    /** @param array<string, mixed> $changes */
    public function change(array $changes): void
    {
        foreach ($changes as $name => $value) {
            self::check((string) $name, $value);
        }
        $this->file->update(static fn (array $current): array => $changes + $current);
    }

    public function reset(): void
    {
        $this->file->update(static fn (): array => []);
    }

    private static function check(string $name, mixed $value): void
    {
        $good = match ($name) {
            'defaultReturnUrl' => $value === null || is_string($value),
            'rateLimitPerMinute' => $value === null || (is_int($value) && $value > 0),
            'portalSessionStatus' => is_string($value),
            'portalSessionSeconds', 'checkoutSessionSeconds' => is_int($value) && $value >= 0,
            'secretKeys' => is_array($value) && array_is_list($value) && $value === array_filter($value, 'is_string'),
            default => in_array($value, self::CHOICES[$name] ?? [], true),
        };
        if (!$good) {
            throw new \InvalidArgumentException(
                array_key_exists($name, self::DEFAULTS) ? "bad value for the setting $name" : "unknown setting $name"
            );
        }
    }
}
