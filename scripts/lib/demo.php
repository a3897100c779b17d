<?php

// What scripts/demo shows: a session by each identifier, an unknown customer, and a link to open.

declare(strict_types=1);

use Recur\Exception\CustomerNotFoundException;
use Recur\Portal;

$ways = [
    'customer ID' => ['customer' => 'cus_123'],
    'external ID' => ['externalId' => 'user_456'],
    'e-mail address' => ['email' => 'customer@example.com', 'locale' => 'en'],
];
$session = null;
foreach ($ways as $name => $identifier) {
    echo "\nBy $name, ", json_encode($identifier), ":\n";
    $session = Portal::createSession($identifier + ['returnUrl' => 'https://shop.example/account']);
    foreach ($session->toArray() as $field => $value) {
        printf("    %-11s %s\n", $field, $value ?? 'null');
    }
}

echo "\nA customer that Recur does not know, {\"customer\":\"cus_unknown\"}:\n";
try {
    Portal::createSession(['customer' => 'cus_unknown', 'returnUrl' => 'https://shop.example/account']);
    exit(1);
} catch (CustomerNotFoundException $exception) {
    printf("    %s\n", $exception::class);
    printf("    %-11s %s\n", 'message', $exception->getMessage());
    printf("    %-11s %s\n", 'errorCode', $exception->errorCode);
    printf("    %-11s %d\n", 'statusCode', $exception->statusCode);
    printf("    %-11s %s\n", 'requestId', $exception->requestId ?? 'null');
}

echo "\nThe customer's portal (open it while scripts/demo --serve runs):\n    {$session->url}\n";
