<?php

declare(strict_types=1);

namespace App;

use Recur\PortalSession;
use RuntimeException;

/** What a test has in store for a customer's delivery, by files that it lays into the storage folder. */
final class Trouble
{
    public static function meet(string $moment, int|string $customer, PortalSession $session): void
    {
        $hang = storage_path("trouble/hang-$moment-$customer");
        if (is_file($hang)) {
            file_put_contents($hang, (string) getmypid());
            sleep(600);
        }
        if (is_file(storage_path("trouble/throw-$moment-$customer"))) {
            throw new RuntimeException("The letter with $session->url did not go out.");
        }
    }
}
