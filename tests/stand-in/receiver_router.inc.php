<?php

/* The application's endpoint: notes what arrives, and answers with the statuses that it was told, then with 204. */

declare(strict_types=1);

$folder = getenv('RECEIVER');
$headers = [];
foreach (getallheaders() as $name => $value) {
    $headers[strtolower((string) $name)] = $value;
}
$lock = fopen("$folder/lock", 'c');
flock($lock, LOCK_EX);
$entry = ['method' => $_SERVER['REQUEST_METHOD'], 'headers' => $headers, 'body' => file_get_contents('php://input')];
file_put_contents("$folder/log", json_encode($entry) . "\n", FILE_APPEND);
$statuses = is_file("$folder/statuses") ? json_decode(file_get_contents("$folder/statuses")) : [];
$status = array_shift($statuses) ?? 204;
file_put_contents("$folder/statuses", json_encode($statuses));
header('Location: /elsewhere');
// After the header, which would make it 302.
http_response_code($status);
