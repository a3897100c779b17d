<?php

declare(strict_types=1);

namespace Recur\Laravel\Events;

/** order.*: a payment, a subscription's first one included. */
final class OrderWebhook extends RecurWebhook
{
}
