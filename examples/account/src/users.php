<?php

declare(strict_types=1);

namespace Account;

/** The hash of the word demo: every account of this example has it as its password. */
const DEMO_PASSWORD = '$2y$10$pdr9LA0Z6VBNIW6T1oI9ieNgY/T0/FF3bYUBmpEJuySvGwJhLixHy';

/** In place of your user table. `id` is what Recur is given as the external ID when one of them subscribes. */
const USERS = [
    ['id' => 'user_123', 'email' => 'customer@example.com', 'password' => DEMO_PASSWORD],
    ['id' => 'user_456', 'email' => 'yearly@example.com', 'password' => DEMO_PASSWORD],
    ['id' => 'user_789', 'email' => 'past-due@example.com', 'password' => DEMO_PASSWORD],
    ['id' => 'user_000', 'email' => 'no-subscription@example.com', 'password' => DEMO_PASSWORD],
    // Recur has never heard of this one.
    ['id' => 'user_new', 'email' => 'unknown@example.com', 'password' => DEMO_PASSWORD],
];

/** @return array{id: string, email: string}|null null for a visitor who is not signed in */
function current_user(): ?array
{
    foreach (USERS as $user) {
        if ($user['id'] === ($_SESSION['user_id'] ?? null)) {
            return ['id' => $user['id'], 'email' => $user['email']];
        }
    }
    return null;
}

/** @return array{id: string}|null the user with this address and password */
function verify_password(string $email, string $password): ?array
{
    $found = null;
    foreach (USERS as $user) {
        if ($user['email'] === strtolower($email)) {
            $found = $user;
        }
    }
    // An unknown address takes as long as a known one.
    $matches = password_verify($password, $found['password'] ?? DEMO_PASSWORD);
    return $matches ? $found : null;
}

/** @param array{id: string} $user */
function sign_in(array $user): void
{
    session_regenerate_id(true);
    unset($_SESSION['csrf_token'], $_SESSION['link'], $_SESSION['ask_again']);
    $_SESSION['user_id'] = $user['id'];
}

function sign_out(): void
{
    $_SESSION = array_intersect_key($_SESSION, ['locale' => true]);
    session_regenerate_id(true);
}
