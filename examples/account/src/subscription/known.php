<?php

declare(strict_types=1);

namespace Account;

use Recur\EntitlementList;

/**
 * What the API last said of a user, no older than $seconds; null where nothing is known. A database that is out of order
 * costs requests to the API, not the page.
 */
function known_entitlements(string $userId, int $seconds): ?EntitlementList
{
    try {
        $row = database()->prepare('SELECT list FROM known WHERE user = ? AND asked > ?');
        $row->execute([$userId, microtime(true) - $seconds]);
        $list = $row->fetchColumn();
        return is_string($list) ? EntitlementList::fromArray(json_decode($list, true, 512, JSON_THROW_ON_ERROR)) : null;
    } catch (\Exception $e) {
        error_log('What is known of a subscription cannot be read: ' . $e->getMessage());
        return null;
    }
}

/** @param float $asked when the request began: an answer from before a webhook must not replace what that said */
function keep_entitlements(string $userId, EntitlementList $list, float $asked): void
{
    try {
        database()->prepare('INSERT INTO known (user, customer, list, asked) VALUES (:user, :customer, :list, :asked)
            ON CONFLICT (user) DO UPDATE SET customer = coalesce(:customer, customer), list = :list, asked = :asked
            WHERE asked <= :asked')->execute([
                'user' => $userId,
                'customer' => $list->customer,
                'list' => json_encode($list, JSON_THROW_ON_ERROR),
                'asked' => $asked,
            ]);
    } catch (\Exception $e) {
        error_log('What is known of a subscription cannot be kept: ' . $e->getMessage());
    }
}

/**
 * Makes the next page ask the API, for the user with this ID, else for the one that had this customer ID.
 *
 * @return bool false where no user of this site is meant
 * @throws \Exception where the database fails: a change must not be lost
 */
function forget_subscription(?string $userId, ?string $customer): bool
{
    if ($userId !== null && in_array($userId, array_column(USERS, 'id'), true)) {
        database()->prepare('INSERT INTO known (user, customer, asked) VALUES (:user, :customer, :now)
            ON CONFLICT (user) DO UPDATE SET customer = coalesce(:customer, customer), list = NULL, asked = :now')
            ->execute(['user' => $userId, 'customer' => $customer, 'now' => microtime(true)]);
        return true;
    }
    $known = database()->prepare('UPDATE known SET list = NULL, asked = ? WHERE customer = ?');
    $known->execute([microtime(true), $customer]);
    return $known->rowCount() > 0;
}
