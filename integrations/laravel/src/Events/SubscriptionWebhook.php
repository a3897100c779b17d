<?php

declare(strict_types=1);

namespace Recur\Laravel\Events;

/** subscription.* */
final class SubscriptionWebhook extends RecurWebhook
{
}
