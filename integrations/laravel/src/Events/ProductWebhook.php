<?php

declare(strict_types=1);

namespace Recur\Laravel\Events;

/** product.* */
final class ProductWebhook extends RecurWebhook
{
}
