<?php

declare(strict_types=1);

namespace Recur\Laravel\Events;

/** einvoice.* */
final class EinvoiceWebhook extends RecurWebhook
{
}
