<?php

declare(strict_types=1);

namespace Account;

use Recur\Exception\CustomerNotFoundException;
use Recur\Exception\MissingReturnUrlException;
use Recur\Exception\RecurException;
use Recur\Portal;

/**
 * Where to send a signed-in customer who wants to manage the subscription: the portal, or the pricing page for somebody
 * whom Recur does not know.
 *
 * The secret key comes from php.ini or from the environment (RECUR_SECRET_KEY); it is never in the code.
 *
 * @param array{id: string, email: string} $user from the sign-in, never from the request
 * @param string $click what the button's form sent as `click`: the same for both halves of a double click
 * @param string $returnTo a path of this site
 * @throws RecurException where there is no link; it has been logged
 */
function portal_url(array $user, string $click, string $returnTo = '/account'): string
{
    try {
        return link_of_click('portal', $click, static fn (): string => Portal::createSession([
            // An ID cannot be claimed by somebody else. If you identify by `email`, use only an address you verified.
            'externalId' => $user['id'],
            'returnUrl' => site_url($returnTo),
            'locale' => locale(),
        ])->url);
    } catch (CustomerNotFoundException) {
        flash('no_subscription');
        return '/pricing';
    } catch (MissingReturnUrlException $e) {
        error_log('Set APP_URL, or a default return URL in the Recur dashboard: ' . $e->getMessage());
        throw $e;
    } catch (RecurException $e) {
        log_failure('The portal session', $e);
        throw $e;
    } finally {
        // Who comes back may have cancelled there, and the webhook not be here yet.
        $_SESSION['ask_again'] = true;
    }
}
