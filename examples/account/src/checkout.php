<?php

declare(strict_types=1);

namespace Account;

use Recur\Client;
use Recur\Exception\InvalidRequestException;
use Recur\Exception\RecurException;

/**
 * Where to send a signed-in user who wants to subscribe: the checkout, or the account page for somebody who has a plan.
 *
 * @param array{id: string, email: string} $user from the sign-in, never from the request
 * @param string $plan one of PLANS
 * @throws RecurException where there is no link; it has been logged
 */
function checkout_url(array $user, string $plan, string $click): string
{
    // Asked anew: somebody who has subscribed in another tab must not pay twice.
    if (current_plan(entitlements_of($user['id'], now: true)) !== null) {
        flash('has_plan');
        return '/account';
    }
    try {
        return link_of_click("checkout $plan", $click, static fn (): string => (new Client())->checkoutSessions->create([
            'productSlug' => $plan,
            'successUrl' => site_url('/welcome'),
            'cancelUrl' => site_url('/pricing'),
            // By this ID the portal, the entitlements and the webhooks find this user again.
            'externalCustomerId' => $user['id'],
            'customerEmail' => $user['email'],
            'metadata' => ['plan' => $plan, 'page' => 'pricing', 'language' => locale()],
        ])->url);
    } catch (InvalidRequestException $e) {
        if ($e->errorCode !== 'conflict') {
            log_failure('The checkout session', $e);
            throw $e;
        }
        flash('has_plan');
        return '/account';
    } catch (RecurException $e) {
        log_failure('The checkout session', $e);
        throw $e;
    } finally {
        $_SESSION['ask_again'] = true;
    }
}
