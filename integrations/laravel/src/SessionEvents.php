<?php

declare(strict_types=1);

namespace Recur\Laravel;

use Illuminate\Contracts\Events\Dispatcher;
use PHPUnit\Framework\AssertionFailedError;
use Recur\Exception\RecurException;
use Recur\Laravel\Events\PortalSessionCreated;
use Recur\Laravel\Events\PortalSessionFailed;
use Recur\PortalSession;
use Throwable;

/**
 * Tells the application's listeners how a session turned out. What a listener throws is reported as any exception is,
 * and changes nothing: the customer gets the link, and the caller the failure, that the API answered with.
 */
final class SessionEvents
{
    public function __construct(private readonly Dispatcher $events)
    {
    }

    /** @param array<array-key, mixed> $opts what the session was asked with */
    public function settled(array $opts, PortalSession|RecurException $result): void
    {
        try {
            $this->events->dispatch($this->event($opts, $result));
        } catch (AssertionFailedError $failure) {
            throw $failure;
        } catch (Throwable $exception) {
            report($exception);
        }
    }

    /** @param array<array-key, mixed> $opts */
    private function event(array $opts, PortalSession|RecurException $result): PortalSessionCreated|PortalSessionFailed
    {
        $customer = IdentifierValue::plain($opts['customer'] ?? null);
        $customer = $customer === null ? null : (string) $customer;
        $externalId = IdentifierValue::plain($opts['externalId'] ?? $opts['external_id'] ?? null);
        return $result instanceof PortalSession
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
            );
    }
}
