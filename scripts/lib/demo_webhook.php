<?php

/* demo_webhook.php STAND_IN ENDPOINT: where the stand-in delivers its events. */

declare(strict_types=1);

[, $standIn, $endpoint] = $argv;
$request = [
    'method' => 'POST',
    'header' => 'Content-Type: application/json',
    'content' => json_encode(['url' => $endpoint], JSON_THROW_ON_ERROR),
];
exit(file_get_contents("$standIn/_stand-in/webhook", false, stream_context_create(['http' => $request])) === false ? 1 : 0);
