<?php

declare(strict_types=1);

namespace Recur\Laravel\Events;

use Recur\Laravel\Webhooks\EventData;
use Recur\WebhookEvent;

/**
 * A verified webhook, for listeners that may be queued: plain values, without links and tokens. The same event may
 * have been delivered out of order: for what a customer has access to, ask entitledTo(), not the event.
 */
abstract class RecurWebhook
{
    /** @param array<array-key, mixed> $data the object that it happened to */
    final public function __construct(
        public readonly string $id,
        public readonly string $type,
        public readonly ?string $timestamp,
        public readonly array $data,
        public readonly ?string $customer,
        public readonly ?string $externalId,
        public readonly ?string $email,
    ) {
    }

    public static function of(WebhookEvent $event): static
    {
        return new static(
            $event->id,
            $event->type,
            $event->timestamp,
            EventData::withoutSecrets($event->data),
            $event->customer,
            $event->externalId,
            $event->email,
        );
    }
}
