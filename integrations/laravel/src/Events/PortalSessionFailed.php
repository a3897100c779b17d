<?php

declare(strict_types=1);

namespace Recur\Laravel\Events;

use Recur\Exception\RecurException;

/** A portal session could not be created. Holds nothing secret and nothing that can't be queued. */
final class PortalSessionFailed
{
    /** @param class-string<RecurException> $exception */
    public function __construct(
        public readonly string $exception,
        public readonly string $errorCode,
        public readonly int $statusCode,
        public readonly ?string $requestId,
        public readonly string $message,
        public readonly int $attempts,
        public readonly bool $retryable,
        public readonly ?string $customer,
        public readonly int|string|null $externalId,
    ) {
    }
}
