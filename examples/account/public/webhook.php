<?php

declare(strict_types=1);

namespace Account;

// An error that is shown would be answered with 200, and the event never come again.
ini_set('display_errors', '0');

foreach (['database', 'users', 'subscription/known', 'webhooks/claims', 'webhooks/receive'] as $part) {
    require __DIR__ . "/../src/$part.php";
}

header('Cache-Control: no-store');
if ($_SERVER['REQUEST_METHOD'] !== 'POST') {
    header('Allow: POST');
    http_response_code(405);
} else {
    http_response_code(500);
    http_response_code(receive_webhook(
        (string) file_get_contents('php://input'),
        $_SERVER['HTTP_X_RECUR_SIGNATURE'] ?? null
    ));
}
