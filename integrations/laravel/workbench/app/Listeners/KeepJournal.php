<?php

declare(strict_types=1);

namespace App\Listeners;

use Recur\Laravel\Events\WebhookReceived;

/** Stands for what a shop does on an event: a line each in a file. */
final class KeepJournal
{
    public function handle(WebhookReceived $event): void
    {
        $journal = config('shop.journal');
        if (is_string($journal)) {
            file_put_contents($journal, "$event->id $event->type\n", FILE_APPEND);
        }
    }
}
