<?php

declare(strict_types=1);

namespace Account;

function account_page(): void
{
    $user = current_user();
    if ($user === null) {
        redirect('/sign-in');
        return;
    }
    show(200, 'account', ['user' => $user, 'failed' => take_flash() === 'portal_failed']);
}

function pricing_page(): void
{
    show(200, 'pricing', ['notice' => take_flash() === 'no_subscription' ? text('no_subscription_found') : null]);
}

function sign_in_page(int $status = 200, ?string $refusedEmail = null): void
{
    show($status, 'sign-in', ['refusedEmail' => $refusedEmail]);
}
