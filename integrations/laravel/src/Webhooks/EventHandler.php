<?php

declare(strict_types=1);

namespace Recur\Laravel\Webhooks;

use Illuminate\Contracts\Events\Dispatcher;
use Recur\Laravel\Checkout\OpenCheckouts;
use Recur\Laravel\Entitlements\CustomerEntitlements;
use Recur\Laravel\Events\CheckoutWebhook;
use Recur\Laravel\Events\CustomerWebhook;
use Recur\Laravel\Events\EinvoiceWebhook;
use Recur\Laravel\Events\InvoiceWebhook;
use Recur\Laravel\Events\OrderWebhook;
use Recur\Laravel\Events\ProductWebhook;
use Recur\Laravel\Events\RecurWebhook;
use Recur\Laravel\Events\RefundWebhook;
use Recur\Laravel\Events\SubscriptionWebhook;
use Recur\Laravel\Events\WebhookHandled;
use Recur\Laravel\Events\WebhookReceived;
use Recur\WebhookEvent;

/** The work on one event: the package's own, then the application's listeners. What one of them throws is not caught. */
final class EventHandler
{
    /** @var array<string, class-string<RecurWebhook>> by what stands before the type's first dot */
    private const FAMILIES = [
        'checkout' => CheckoutWebhook::class,
        'order' => OrderWebhook::class,
        'subscription' => SubscriptionWebhook::class,
        'invoice' => InvoiceWebhook::class,
        'customer' => CustomerWebhook::class,
        'product' => ProductWebhook::class,
        'refund' => RefundWebhook::class,
        'einvoice' => EinvoiceWebhook::class,
    ];

    public function __construct(
        private readonly Dispatcher $events,
        private readonly CustomerLink $link,
        private readonly CustomerEntitlements $entitlements,
        private readonly OpenCheckouts $checkouts,
    ) {
    }

    /** @return string|null what whoever runs the site should know of it: a constant of CustomerLink */
    public function handle(WebhookEvent $event): ?string
    {
        // Before any listener: none may see what was so before the event, nor keep it so by what it throws.
        if ($event->changesAccess()) {
            $this->entitlements->forget($event->customer, $event->externalId);
        }
        if (in_array($event->type, ['checkout.completed', 'order.paid'], true)) {
            $this->checkouts->close($event->externalId);
        }
        $note = $this->link->apply($event);
        $this->events->dispatch(WebhookReceived::of($event));
        $family = self::FAMILIES[explode('.', $event->type, 2)[0]] ?? null;
        if ($family !== null) {
            $this->events->dispatch($family::of($event));
        }
        $this->events->dispatch(WebhookHandled::of($event));
        return $note;
    }
}
