--TEST--
Bytes that nobody asked for, on a kept connection, reach no call
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/raw_server.inc';
require __DIR__ . '/../include/outcome.inc';

$answer = RawServer::unasked();
$half = (int) (strlen($answer) / 2);
$kinds = [
    'a whole answer' => [$answer],
    'two answers' => [$answer . $answer],
    'half an answer' => [substr($answer, 0, $half)],
    'an answer in two halves' => [substr($answer, 0, $half), substr($answer, $half)],
    'a line end' => ["\r\n"],
    'one byte' => ["\0"],
    'garbage' => [str_repeat('xyzzy ', 3000)],
    'an error' => [RawServer::unasked('403 Forbidden')],
    'a timeout of the server' => ["HTTP/1.1 408 Request Time-out\r\nContent-Length: 0\r\n\r\n"],
];

/** Three calls, the rest of the plan before the second: the sessions, which name their connections. */
function ids(array $plan): string
{
    $server = RawServer::start($plan);
    $attempts = 0;
    $sessions = $server->client(['onExchange' => function () use (&$attempts) {
        $attempts++;
    }])->portal->sessions;
    $ids = [];
    foreach (['u1', 'u2', 'u3'] as $user) {
        $session = result_of(fn () => $sessions->create(['externalId' => $user]));
        $ids[] = $session instanceof Recur\PortalSession ? substr($session->id, strlen('portal_sess_')) : outcome($session);
        if ($user === 'u1') {
            array_map($server->proceed(...), $plan['later'] ?? []);
        }
    }
    return implode(' ', $ids) . ($attempts === 3 ? '' : " $attempts attempts");
}

foreach ($kinds as $name => $bytes) {
    foreach (['length', 'parted', 'chunked'] as $frame) {
        foreach ([['later' => $bytes], ['same' => $bytes[0], 'later' => array_slice($bytes, 1)]] as $plan) {
            $ids = ids($plan + ['frame' => $frame]);
            if ($ids !== 'c1_r1_u1 c2_r1_u2 c2_r2_u3') {
                echo "$name, $frame, ", isset($plan['same']) ? 'same' : 'later', ": $ids\n";
            }
        }
    }
}
// An answer without a body, and something behind it.
$server = RawServer::start(['replies' => ["HTTP/1.1 503 No\r\nContent-Length: 0\r\n\r\n" . substr($answer, 0, $half)]]);
echo $server->client(['maxRetries' => 1])->portal->sessions->create(['externalId' => 'u1'])->id, "\n";
?>
--EXPECT--
portal_sess_c2_r1_u1
