<?php

declare(strict_types=1);

// How far a call goes past its deadline: overshoot.php TIMEOUT-IN-SECONDS CALLS, against a server that says nothing.
// Prints the milliseconds past it, a line a call.

[, $timeout, $calls] = $argv;
$client = new Recur\Client(null, ['timeout' => (float) $timeout, 'connectTimeout' => (float) $timeout]);
for ($i = 0; $i < (int) $calls; $i++) {
    $begun = hrtime(true);
    try {
        $client->portal->sessions->create(['customer' => 'cus_demo']);
    } catch (Recur\Exception\TimeoutException) {
        echo (hrtime(true) - $begun) / 1e6 - $timeout * 1000, "\n";
    }
}
