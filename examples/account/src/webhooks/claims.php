<?php

declare(strict_types=1);

namespace Account;

/** A claim as old as this was left by a process that is gone. */
const CLAIM_SECONDS = 60;

/** True for the one process that is to do the event's work: false where it is done, or another process is at it. */
function claim_event(string $id): bool
{
    // One statement, so that of two deliveries at the same moment only one wins.
    $claim = database()->prepare('INSERT INTO events (id, claimed) VALUES (:id, :now) ON CONFLICT (id) DO UPDATE
        SET claimed = :now WHERE done IS NULL AND claimed < :now - ' . CLAIM_SECONDS);
    $claim->execute(['id' => $id, 'now' => time()]);
    return $claim->rowCount() === 1;
}

function event_is_done(string $id): bool
{
    $done = database()->prepare('SELECT done FROM events WHERE id = ?');
    $done->execute([$id]);
    return (bool) $done->fetchColumn();
}

function finish_event(string $id): void
{
    database()->prepare('UPDATE events SET done = ? WHERE id = ?')->execute([time(), $id]);
}

/** The work failed: the next delivery is to do it. */
function release_event(string $id): void
{
    database()->prepare('DELETE FROM events WHERE id = ? AND done IS NULL')->execute([$id]);
}
