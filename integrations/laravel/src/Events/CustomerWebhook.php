<?php

declare(strict_types=1);

namespace Recur\Laravel\Events;

/** customer.* */
final class CustomerWebhook extends RecurWebhook
{
}
