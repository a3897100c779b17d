<?php

declare(strict_types=1);

namespace Recur\Laravel;

use Illuminate\Contracts\Events\Dispatcher;
use Recur\Exception\RecurException;
use Recur\Laravel\Events\PortalSessionCreated;
use Recur\Laravel\Events\PortalSessionFailed;
use Recur\PortalSession;

/** Tells the application's listeners how a session turned out. */
final class SessionEvents
{
    public function __construct(private readonly Dispatcher $events)
    {
    }

    /** @param array<array-key, mixed> $opts what the session was asked with */
    public function settled(array $opts, PortalSession|RecurException $result): void
    {
        $customer = $opts['customer'] ?? null;
        $customer = is_string($customer) ? $customer : null;
        $externalId = $opts['externalId'] ?? $opts['external_id'] ?? null;
        $externalId = is_int($externalId) || is_string($externalId) ? $externalId : null;
        $this->events->dispatch(
            $result instanceof PortalSession
                ? new PortalSessionCreated(
                    $result->id,
                    $result->customer ?? $customer,
                    $externalId,
                    $result->expiresAt,
                )
                : new PortalSessionFailed(
                    $result::class,
                    $result->errorCode,
                    $result->statusCode,
                    $result->requestId,
                    $result->getMessage(),
                    $result->attempts,
                    $result->isRetryable(),
                    $customer,
                    $externalId,
                )
        );
    }
}
