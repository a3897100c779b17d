<?php

declare(strict_types=1);

namespace StandIn\Api;

/** A portal session as the API answers it. */
final class PortalSessionAnswer
{
    /**
     * @param array<string, mixed> $session
     * @param array<string, mixed> $settings
     * @return array<string, mixed>
     */
    public static function fields(array $session, string $url, array $settings): array
    {
        return Spelling::of([
            'id' => $session['id'],
            'object' => 'portal.session',
            'url' => $url,
        ], $settings['answerCase']) + self::customer($session['customer'], $settings) + Spelling::of([
            'returnUrl' => $session['returnUrl'],
            'status' => $settings['portalSessionStatus'],
            'expiresAt' => $session['expiresAt'],
            'accessedAt' => $session['accessedAt'],
            'createdAt' => $session['createdAt'],
        ], $settings['answerCase']);
    }

    /**
     * @param array<string, mixed> $settings
     * @return array<string, mixed>
     */
    private static function customer(string $id, array $settings): array
    {
        return match ($settings['customerField']) {
            'object' => ['customer' => ['id' => $id, 'object' => 'customer']],
            'none' => [],
            default => [$settings['customerField'] => $id],
        };
    }
}
