<?php

declare(strict_types=1);

namespace Account;

use Recur\Exception\RecurException;

/** How often the page after a checkout asks by itself whether the payment has come. */
const WELCOME_TRIES = 10;

function account_page(): void
{
    $user = current_user();
    if ($user === null) {
        redirect('/sign-in');
        return;
    }
    $flash = take_flash();
    $values = [
        'user' => $user,
        'failed' => $flash === 'portal_failed',
        'notice' => in_array($flash, ['has_plan', 'subscribed'], true) ? text($flash) : null,
    ];
    try {
        $list = entitlements_of($user['id']);
        show(200, 'account', text('account_title'), $values + ['plan' => current_plan($list), 'list' => $list]);
    } catch (RecurException) {
        show(503, 'account', text('account_title'), $values + ['plan' => null, 'list' => null]);
    }
}

function pricing_page(): void
{
    $flash = take_flash();
    show(200, 'pricing', text('pricing_title'), [
        'notice' => $flash === 'no_subscription' ? text('no_subscription_found') : null,
        'error' => $flash === 'checkout_failed' ? text('checkout_failed') : null,
    ]);
}

/** Only for subscribers: what the others get does not hold a word of it. */
function members_page(): void
{
    $user = current_user();
    if ($user === null) {
        redirect('/sign-in');
        return;
    }
    try {
        if (current_plan(entitlements_of($user['id'])) !== null) {
            show(200, 'members', text('members_title'));
        } else {
            show(403, 'members-only', text('members_only'));
        }
    } catch (RecurException) {
        show(503, 'unavailable', text('members_title'), ['again' => '/members']);
    }
}

/** Where the checkout leads back to. Anybody can open this address: it believes only what the API says. */
function welcome_page(): void
{
    $user = current_user();
    if ($user === null) {
        redirect('/sign-in');
        return;
    }
    try {
        if (current_plan(entitlements_of($user['id'], now: true)) !== null) {
            flash('subscribed');
            redirect('/account');
            return;
        }
    } catch (RecurException) {
        show(503, 'unavailable', text('confirming_title'), ['again' => '/welcome']);
        return;
    }
    $try = (int) ($_GET['try'] ?? 1);
    if ($try >= 1 && $try < WELCOME_TRIES) {
        header('Refresh: 3; url=/welcome?try=' . ($try + 1));
    }
    show(200, 'welcome', text('confirming_title'));
}

function sign_in_page(int $status = 200, ?string $refusedEmail = null): void
{
    $notice = take_flash() === 'sign_in_first' ? text('sign_in_first') : null;
    show($status, 'sign-in', text('sign_in'), ['refusedEmail' => $refusedEmail, 'notice' => $notice]);
}
