<?php

/*
 * One PHP process that makes the calls it is told to, one JSON object a line, and says how each ended.
 * A call: {"options": …of Recur\Client, "create": …} or {"options": …, "createMany": {key: …}, "concurrency": N}.
 */

declare(strict_types=1);

use Recur\Exception\RecurException;
use Recur\PortalSession;

/** @return array<string, mixed> */
function outcome(PortalSession|Throwable $result): array
{
    if ($result instanceof PortalSession) {
        return ['session' => $result->toArray()];
    }
    $outcome = ['class' => $result::class, 'message' => $result->getMessage()];
    if ($result instanceof RecurException) {
        $outcome += get_object_vars($result);
        $outcome['retryable'] = $result->isRetryable();
    }
    return $outcome;
}

/** The most memory that this process ever held, in KiB. */
function peak(): int
{
    preg_match('/^VmHWM:\s+(\d+)/m', file_get_contents('/proc/self/status'), $found);
    return (int) $found[1];
}

while (($line = fgets(STDIN)) !== false) {
    $call = json_decode($line, true, flags: JSON_THROW_ON_ERROR);
    $exchanges = [];
    $watch = static function (Recur\Exchange $exchange) use (&$exchanges): void {
        $exchanges[] = get_object_vars($exchange);
    };
    $before = peak();
    $begun = hrtime(true);
    try {
        $sessions = (new Recur\Client($call['secretKey'], $call['options'] + ['onExchange' => $watch]))->portal->sessions;
        $answer = isset($call['createMany'])
            ? ['many' => array_map(outcome(...), $sessions->createMany($call['createMany'], $call['concurrency']))]
            : outcome($sessions->create($call['create']));
    } catch (Throwable $failure) {
        $answer = outcome($failure);
    }
    $answer['seconds'] = (hrtime(true) - $begun) / 1e9;
    $answer['grownKiB'] = peak() - $before;
    $answer['exchanges'] = $exchanges;
    echo json_encode($answer, JSON_THROW_ON_ERROR | JSON_PARTIAL_OUTPUT_ON_ERROR), "\n";
}
