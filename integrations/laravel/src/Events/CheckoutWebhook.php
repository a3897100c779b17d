<?php

declare(strict_types=1);

namespace Recur\Laravel\Events;

/** checkout.* */
final class CheckoutWebhook extends RecurWebhook
{
}
