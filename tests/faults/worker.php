<?php

/*
 * One PHP process that makes the calls it is told to, one JSON object a line, and says how each ended.
 * A call: {"options": …of Recur\Client, "create": …} or {"options": …, "createMany": {key: …}, "concurrency": N}, and
 * likewise with "list" and "listMany" of entitlements. `answersTo` is whom the answer names: the caller's externalId.
 */

declare(strict_types=1);

use Recur\EntitlementList;
use Recur\Exception\RecurException;
use Recur\PortalSession;

/** @return array<string, mixed> */
function outcome(PortalSession|EntitlementList|Throwable $result): array
{
    if ($result instanceof PortalSession) {
        return ['answersTo' => preg_replace('/^portal_sess_/', '', $result->id), 'session' => $result->toArray()];
    }
    if ($result instanceof EntitlementList) {
        return ['answersTo' => preg_replace('/^cus_/', '', (string) $result->customer), 'list' => $result->toArray()];
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
        $client = new Recur\Client($call['secretKey'], $call['options'] + ['onExchange' => $watch]);
        $method = current(array_intersect(['create', 'createMany', 'list', 'listMany'], array_keys($call)));
        $resource = str_starts_with($method, 'create') ? $client->portal->sessions : $client->entitlements;
        $answer = str_ends_with($method, 'Many')
            ? ['many' => array_map(outcome(...), $resource->$method($call[$method], $call['concurrency']))]
            : outcome($resource->$method($call[$method]));
    } catch (Throwable $failure) {
        $answer = outcome($failure);
    }
    $answer['seconds'] = (hrtime(true) - $begun) / 1e9;
    $answer['grownKiB'] = peak() - $before;
    $answer['exchanges'] = $exchanges;
    echo json_encode($answer, JSON_THROW_ON_ERROR | JSON_PARTIAL_OUTPUT_ON_ERROR), "\n";
}
