<?php

declare(strict_types=1);

namespace Account;

use Recur\Exception\RecurException;

/** For fetch: 200 {"url"} or an error status with {"error"}. */
function portal_api(): void
{
    $user = current_user();
    if ($user === null) {
        json(401, ['error' => 'Unauthorized']);
        return;
    }
    if (!csrf_token_matches($_SERVER['HTTP_X_CSRF_TOKEN'] ?? null)) {
        json(403, ['error' => 'Forbidden']);
        return;
    }
    $input = json_decode((string) file_get_contents('php://input'), true);
    $input = is_array($input) ? $input : [];
    try {
        json(200, ['url' => portal_url($user, string_in($input, 'click'), local_path(string_in($input, 'returnTo')))]);
    } catch (RecurException $e) {
        json($e->isRetryable() ? 503 : 500, ['error' => text('portal_failed')]);
    }
}

/** For a plain form, with or without JavaScript: 303 to the portal. */
function portal_action(): void
{
    $user = current_user();
    if ($user === null) {
        redirect('/sign-in');
        return;
    }
    if (!csrf_token_matches($_POST['csrf_token'] ?? null)) {
        show(403, 'message', text('form_expired'));
        return;
    }
    try {
        redirect(portal_url($user, string_in($_POST, 'click'), local_path(string_in($_POST, 'returnTo'))));
    } catch (RecurException) {
        flash('portal_failed');
        redirect('/account');
    }
}

/** The button of a plan: 303 to the checkout. */
function checkout_action(): void
{
    $user = current_user();
    if ($user === null) {
        flash('sign_in_first');
        redirect('/sign-in');
        return;
    }
    $plan = string_in($_POST, 'plan');
    if (!csrf_token_matches($_POST['csrf_token'] ?? null) || !isset(PLANS[$plan])) {
        show(403, 'message', text('form_expired'));
        return;
    }
    try {
        redirect(checkout_url($user, $plan, string_in($_POST, 'click')));
    } catch (RecurException) {
        flash('checkout_failed');
        redirect('/pricing');
    }
}

function sign_in_action(): void
{
    if (!csrf_token_matches($_POST['csrf_token'] ?? null)) {
        show(403, 'message', text('form_expired'));
        return;
    }
    $email = string_in($_POST, 'email');
    $user = verify_password($email, string_in($_POST, 'password'));
    if ($user === null) {
        sign_in_page(422, $email);
        return;
    }
    sign_in($user);
    redirect('/account');
}

function sign_out_action(): void
{
    if (!csrf_token_matches($_POST['csrf_token'] ?? null)) {
        show(403, 'message', text('form_expired'));
        return;
    }
    sign_out();
    redirect('/sign-in');
}

/** @param array<mixed> $input */
function string_in(array $input, string $name): string
{
    return is_string($input[$name] ?? null) ? $input[$name] : '';
}
