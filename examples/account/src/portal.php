<?php

declare(strict_types=1);

namespace Account;

use Recur\Exception\CustomerNotFoundException;
use Recur\Exception\MissingReturnUrlException;
use Recur\Exception\RecurException;
use Recur\Portal;

/** A second click on the same button within this time gets the link of the first one. */
const SAME_CLICK_SECONDS = 10;

/**
 * Where to send a signed-in customer who wants to manage the subscription: the portal, or the pricing page for somebody
 * whom Recur does not know.
 *
 * The secret key comes from php.ini or from the environment (RECUR_SECRET_KEY); it is never in the code.
 *
 * @param array{id: string, email: string, plan: ?string} $user from the sign-in, never from the request
 * @param string $click what the button's form sent as `click`: the same for both halves of a double click
 * @param string $returnTo a path of this site
 * @throws RecurException where there is no link; it has been logged
 */
function portal_url(array $user, string $click, string $returnTo = '/account'): string
{
    $recent = $_SESSION['portal'] ?? ['click' => ''];
    if ($click !== '' && $recent['click'] === $click && time() - $recent['at'] < SAME_CLICK_SECONDS) {
        return $recent['url'];
    }
    try {
        $session = Portal::createSession([
            // An ID cannot be claimed by somebody else. If you identify by `email`, use only an address you verified.
            'externalId' => $user['id'],
            'returnUrl' => site_url($returnTo),
            'locale' => locale(),
        ]);
    } catch (CustomerNotFoundException) {
        flash('no_subscription');
        return '/pricing';
    } catch (MissingReturnUrlException $e) {
        error_log('Set APP_URL, or a default return URL in the Recur dashboard: ' . $e->getMessage());
        throw $e;
    } catch (RecurException $e) {
        error_log(sprintf(
            'The portal session failed: %s (%s, request %s): %s',
            $e::class,
            $e->errorCode,
            $e->requestId ?? 'without an ID',
            $e->getMessage()
        ));
        throw $e;
    }
    // Whoever has the link is let in, once: it is kept for the second half of a double click only.
    $_SESSION['portal'] = ['click' => $click, 'at' => time(), 'url' => $session->url];
    return $session->url;
}
