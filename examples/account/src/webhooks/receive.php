<?php

declare(strict_types=1);

namespace Account;

use Recur\Exception\InvalidWebhookException;
use Recur\Exception\RecurException;
use Recur\Exception\WebhookSignatureException;
use Recur\Webhook;
use Recur\WebhookEvent;

/**
 * The status to answer a delivery with. 2xx is a promise that it need not come again, so it is only given when all is done.
 *
 * @param string $body byte for byte
 */
function receive_webhook(string $body, ?string $signature): int
{
    try {
        $event = Webhook::verify($body, $signature);
    } catch (RecurException $e) {
        error_log("webhook: $e->errorCode: " . $e->getMessage());
        return match (true) {
            $e instanceof WebhookSignatureException => 401,
            $e instanceof InvalidWebhookException => 400,
            default => 500,
        };
    }
    $claim = null;
    try {
        $claim = claim_event($event->id);
        if ($claim === null) {
            return event_is_done($event->id) ? 204 : 503;
        }
        handle_event($event);
        finish_event($claim);
        return 204;
    } catch (\Throwable $e) {
        error_log("webhook: $event->id $event->type failed: " . $e->getMessage());
        if ($claim !== null) {
            release_event($claim);
        }
        return 500;
    }
}

/** Deliveries come in any order: an event says that something has changed, and the API what is so now. */
function handle_event(WebhookEvent $event): void
{
    if ($event->changesAccess() && !forget_subscription($event->externalId, $event->customer)) {
        // An e-mail address is nobody's proof: who paid without an ID of ours is for an administrator to find out.
        error_log("webhook: $event->type of no user here (customer " . ($event->customer ?? 'without an ID') . ')');
    }
}
