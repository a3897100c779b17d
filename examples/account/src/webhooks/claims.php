<?php

declare(strict_types=1);

namespace Account;

/** A claim as old as this was left by a process that is gone. */
const CLAIM_SECONDS = 60;

/**
 * A token for the one process that is to do the event's work; null where it is done, or another process is at it. Only with
 * the token may it be said what came of it: a process that was only slow must not end another's claim.
 */
function claim_event(string $id): ?string
{
    $token = bin2hex(random_bytes(16));
    // One statement, so that of two deliveries at the same moment only one wins.
    $claim = database()->prepare('INSERT INTO events (id, claimed, token) VALUES (:id, :now, :token)
        ON CONFLICT (id) DO UPDATE SET claimed = :now, token = :token
        WHERE done IS NULL AND claimed < :now - ' . CLAIM_SECONDS);
    $claim->execute(['id' => $id, 'now' => time(), 'token' => $token]);
    return $claim->rowCount() === 1 ? $token : null;
}

function event_is_done(string $id): bool
{
    $done = database()->prepare('SELECT done FROM events WHERE id = ?');
    $done->execute([$id]);
    return (bool) $done->fetchColumn();
}

function finish_event(string $token): void
{
    database()->prepare('UPDATE events SET done = ? WHERE token = ?')->execute([time(), $token]);
}

/** The work failed: the next delivery is to do it. */
function release_event(string $token): void
{
    database()->prepare('DELETE FROM events WHERE token = ? AND done IS NULL')->execute([$token]);
}
