<?php

declare(strict_types=1);

namespace Recur\Laravel\Events;

/** A webhook after all listeners that are not queued have run: it is not delivered again. */
final class WebhookHandled extends RecurWebhook
{
}
