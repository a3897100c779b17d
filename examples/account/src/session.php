<?php

declare(strict_types=1);

namespace Account;

function start_session(): void
{
    $https = str_starts_with(site_origin(), 'https://');
    session_name($https ? '__Host-session' : 'session');
    session_start([
        'cookie_httponly' => true,
        'cookie_secure' => $https,
        // Lax and not Strict: the way back from the portal starts on another site.
        'cookie_samesite' => 'Lax',
        'cookie_path' => '/',
        'use_strict_mode' => true,
        'use_only_cookies' => true,
        'cache_limiter' => '',
    ]);
}

function csrf_token(): string
{
    return $_SESSION['csrf_token'] ??= bin2hex(random_bytes(32));
}

function csrf_token_matches(mixed $given): bool
{
    return is_string($given) && hash_equals(csrf_token(), $given);
}

/** Leaves a message for the next page. */
function flash(string $message): void
{
    $_SESSION['flash'] = $message;
}

function take_flash(): ?string
{
    $message = $_SESSION['flash'] ?? null;
    unset($_SESSION['flash']);
    return $message;
}
