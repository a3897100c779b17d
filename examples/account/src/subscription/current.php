<?php

declare(strict_types=1);

namespace Account;

use Recur\Client;
use Recur\Entitlement;
use Recur\EntitlementList;
use Recur\Exception\RecurException;

/** For so long a page may show what the API said, unless a webhook says that it has changed. */
const FRESH_SECONDS = 60;

/** For so long what was known goes on to hold while the API cannot be asked. */
const OUTAGE_SECONDS = 3600;

/**
 * What a user has access to.
 *
 * @param bool $now ask the API even where it has been asked a moment ago
 * @throws RecurException where the API did not say, and nothing is known: nobody is let in then. It has been logged
 */
function entitlements_of(string $userId, bool $now = false): EntitlementList
{
    $known = $now || isset($_SESSION['ask_again']) ? null : known_entitlements($userId, FRESH_SECONDS);
    if ($known !== null) {
        return $known;
    }
    $asked = microtime(true);
    try {
        $list = (new Client())->entitlements->list(['externalId' => $userId]);
    } catch (RecurException $e) {
        log_failure('The entitlements', $e);
        return ($now ? null : known_entitlements($userId, OUTAGE_SECONDS)) ?? throw $e;
    }
    keep_entitlements($userId, $list, $asked);
    unset($_SESSION['ask_again']);
    return $list;
}

/** The plan of this site that gives access now; null for somebody without. */
function current_plan(EntitlementList $list): ?Entitlement
{
    foreach (array_keys(PLANS) as $plan) {
        if ($list->allows($plan)) {
            return $list->for($plan);
        }
    }
    return null;
}

function log_failure(string $what, RecurException $e): void
{
    error_log(sprintf(
        '%s failed: %s (%s, request %s): %s',
        $what,
        $e::class,
        $e->errorCode,
        $e->requestId ?? 'without an ID',
        $e->getMessage()
    ));
}
