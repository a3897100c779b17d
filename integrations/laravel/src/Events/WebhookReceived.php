<?php

declare(strict_types=1);

namespace Recur\Laravel\Events;

/** Any verified webhook, before it is worked on; also of a type that nobody knows. */
final class WebhookReceived extends RecurWebhook
{
}
