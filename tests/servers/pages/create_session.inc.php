<?php

// One portal session a request, as an account page makes it; answers JSON that tells how it went.

declare(strict_types=1);

use Recur\Client;
use Recur\Exception\RecurException;
use Recur\Exchange;

$report = ['pid' => getmypid(), 'exchanges' => []];
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
header('Content-Type: application/json');
echo json_encode($report);
