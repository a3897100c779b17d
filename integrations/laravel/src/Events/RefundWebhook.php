<?php

declare(strict_types=1);

namespace Recur\Laravel\Events;

/** refund.* */
final class RefundWebhook extends RecurWebhook
{
}
