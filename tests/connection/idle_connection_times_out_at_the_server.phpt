--TEST--
A server that says 408 on a kept connection costs a resend, and no exception
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/raw_server.inc';
require __DIR__ . '/../include/outcome.inc';

$says408 = "HTTP/1.1 408 Request Time-out\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";

/** Two calls without retries, with what the server does meanwhile. */
function two_calls(array $plan, bool $proceeds): void
{
    $server = RawServer::start($plan);
    $sessions = $server->client(['maxRetries' => 0, 'onExchange' => function (Recur\Exchange $exchange) {
        echo "  attempt $exchange->attempt: ", $exchange->errorCode ?? 'ok', $exchange->connectionReused ? ', kept' : '', "\n";
    }])->portal->sessions;
    foreach (['u1', 'u2'] as $user) {
        $result = result_of(fn () => $sessions->create(['externalId' => $user]));
        echo $result->id ?? outcome($result), "\n";
        $user === 'u1' && $proceeds && $server->proceed();
    }
}

echo "while it is idle:\n";
two_calls(['idle' => $says408], true);
echo "without a word:\n";
two_calls(['idle' => ''], true);
echo "as the request comes:\n";
two_calls(['status' => 408], false);

// On a new connection it is an answer like any other.
$server = RawServer::start(['replies' => [$says408]]);
show(fn () => $server->client(['maxRetries' => 0])->portal->sessions->create(['externalId' => 'u1']));
?>
--EXPECT--
while it is idle:
  attempt 1: ok
portal_sess_c1_r1_u1
  attempt 1: ok
portal_sess_c2_r1_u2
without a word:
  attempt 1: ok
portal_sess_c1_r1_u1
  attempt 1: ok
portal_sess_c2_r1_u2
as the request comes:
  attempt 1: ok
portal_sess_c1_r1_u1
  attempt 1: request_failed, kept
  attempt 2: ok
portal_sess_c2_r1_u2
InvalidRequestException request_failed 408
