<?php

// One portal session a request, as an account page makes it; answers JSON that tells how it went.

declare(strict_types=1);

use Recur\Client;
use Recur\Exception\RecurException;
use Recur\Exchange;

/** How many bytes this process has read so far, files and sockets. */
function bytes_read(): int
{
    return (int) (sscanf((string) @file_get_contents('/proc/self/io'), 'rchar: %d')[0] ?? 0);
}

$report = ['pid' => getmypid(), 'exchanges' => []];
$read = bytes_read();
$client = new Client($_GET['key'] ?? null, [
    'onExchange' => static function (Exchange $exchange) use (&$report): void {
        $report['exchanges'][] = ['status' => $exchange->statusCode, 'reused' => $exchange->connectionReused];
    },
]);
try {
    $report['customer'] = $client->portal->sessions->create(['externalId' => 'user_1'])->customer;
} catch (RecurException $exception) {
    $report['error'] = $exception->errorCode . ': ' . $exception->getMessage();
}
$report['read'] = bytes_read() - $read;
header('Content-Type: application/json');
echo json_encode($report);
