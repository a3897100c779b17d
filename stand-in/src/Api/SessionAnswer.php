<?php

declare(strict_types=1);

namespace StandIn\Api;

/** A session as the API answers it, in the spelling that the settings name. */
final class SessionAnswer
{
    private const SNAKE = [
        'returnUrl' => 'return_url',
        'expiresAt' => 'expires_at',
        'accessedAt' => 'accessed_at',
        'createdAt' => 'created_at',
    ];

    /**
     * @param array<string, mixed> $session
     * @param array<string, mixed> $settings
     * @return array<string, mixed>
     */
    public static function fields(array $session, string $url, array $settings): array
    {
        $fields = [
            'id' => $session['id'],
            'object' => 'portal.session',
            'url' => $url,
            ...self::customer($session['customer'], $settings['customerField']),
            'returnUrl' => $session['returnUrl'],
            'status' => 'active',
            'expiresAt' => $session['expiresAt'],
            'accessedAt' => $session['accessedAt'],
            'createdAt' => $session['createdAt'],
        ];
        if ($settings['answerCase'] === 'camel') {
            return $fields;
        }
        $snake = [];
        foreach ($fields as $name => $value) {
            $snake[self::SNAKE[$name] ?? $name] = $value;
        }
        return $snake;
    }

    /** @return array<string, mixed> */
    private static function customer(string $id, string $field): array
    {
        return match ($field) {
            'object' => ['customer' => ['id' => $id, 'object' => 'customer']],
            'none' => [],
            default => [$field => $id],
        };
    }
}
