<?php

// One request of a shop: a session for its own nonce, now and then a batch. Answers one line of JSON: how it ended, and
// whose answer it was given.

declare(strict_types=1);

use Recur\Client;
use Recur\Exception\RecurException;
use Recur\PortalSession;

$nonce = getmypid() . '-' . $_GET['request'];
$urls = explode(' ', file_get_contents(__DIR__ . '/urls'));
$client = new Client("sk_test_$nonce", [
    'baseUrl' => $urls[$_GET['request'] % count($urls)],
    'timeout' => 1.5,
    'connectTimeout' => 0.7,
    'maxRetries' => 1,
]);
$sessions = $client->portal->sessions;
$rows = [];
for ($i = 0; $i < ($_GET['request'] % 20 === 0 ? 5 : 1); $i++) {
    $rows["$nonce-$i"] = ['externalId' => "$nonce-$i"];
}
$report = ['pid' => getmypid(), 'ended' => [], 'others' => []];
try {
    $results = count($rows) > 1 ? $sessions->createMany($rows) : [key($rows) => $sessions->create(current($rows))];
} catch (RecurException $exception) {
    $results = [key($rows) => $exception];
}
foreach ($results as $key => $result) {
    $report['ended'][] = $result instanceof PortalSession ? 'session' : $result->errorCode;
    if ($result instanceof PortalSession && $result->id !== "portal_sess_$key") {
        $report['others'][] = $result->id;
    }
}
$report['descriptors'] = count(scandir('/proc/self/fd'));
$report['resident'] = (int) explode(' ', file_get_contents('/proc/self/statm'))[1] * 4;
header('Content-Type: application/json');
echo json_encode($report), "\n";
