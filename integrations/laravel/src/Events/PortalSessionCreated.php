<?php

declare(strict_types=1);

namespace Recur\Laravel\Events;

/**
 * A portal session was created. Without the link, which is a credential, and without the e-mail address: a listener
 * may be queued and may log what it gets.
 */
final class PortalSessionCreated
{
    public function __construct(
        public readonly string $sessionId,
        public readonly ?string $customer,
        public readonly int|string|null $externalId,
        public readonly ?string $expiresAt,
    ) {
    }
}
