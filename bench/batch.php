<?php

declare(strict_types=1);

// Many sessions: batch.php COUNT CONCURRENCY; concurrency 0 creates them one by one. Prints the milliseconds it took.

[, $count, $concurrency] = $argv;
$options = (require __DIR__ . '/clients/target.php')()['options'];
Recur\Portal::createSession($options);
$begun = hrtime(true);
if ($concurrency > 0) {
    foreach (Recur\Portal::createSessions(array_fill(0, (int) $count, $options), (int) $concurrency) as $result) {
        $result instanceof Recur\PortalSession || throw $result;
    }
} else {
    for ($i = 0; $i < $count; $i++) {
        Recur\Portal::createSession($options);
    }
}
echo (hrtime(true) - $begun) / 1e6, "\n";
