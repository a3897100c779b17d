<?php

declare(strict_types=1);

namespace StandIn\Api;

/** Customers who exist only to show an application what the API's bad days look like. */
final class ErrorsOnDemand
{
    private const SLOW_SECONDS = 5;

    public static function check(string $identifier): void
    {
        match (strtolower($identifier)) {
            'rate-limited@example.com' => throw ApiError::rateLimited('Too many requests.', '30'),
            'server-error@example.com' => throw ApiError::server(500, 'internal_error', 'Something went wrong.'),
            'unavailable@example.com' => throw ApiError::server(503, 'service_unavailable', 'Down for maintenance.'),
            'slow@example.com' => sleep(self::SLOW_SECONDS),
            default => null,
        };
    }
}
