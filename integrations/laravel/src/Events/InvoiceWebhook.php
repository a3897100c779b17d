<?php

declare(strict_types=1);

namespace Recur\Laravel\Events;

/** invoice.*: a renewal's payment. */
final class InvoiceWebhook extends RecurWebhook
{
}
