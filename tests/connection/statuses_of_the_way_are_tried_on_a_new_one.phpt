--TEST--
408, 421, 425 and 520 to 530 are tried again on a new connection, 503 on the same
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/raw_server.inc';
require __DIR__ . '/../include/outcome.inc';

$reply = fn (int $status): string => "HTTP/1.1 $status No\r\nContent-Length: 0\r\n\r\n";
foreach ([408, 421, 425, ...range(520, 530), 503] as $status) {
    $server = RawServer::start(['replies' => [$reply($status)]]);
    $session = result_of(fn () => $server->client(['maxRetries' => 1])->portal->sessions->create(['externalId' => 'u1']));
    echo $status, ' ', $session->id ?? outcome($session), "\n";
}
$server = RawServer::start(['replies' => [$reply(522)]]);
$thrown = result_of(fn () => $server->client(['maxRetries' => 0])->portal->sessions->create(['externalId' => 'u1']));
echo outcome($thrown), ' ', var_export($thrown->isRetryable(), true), "\n";
?>
--EXPECT--
408 portal_sess_c2_r1_u1
421 portal_sess_c2_r1_u1
425 portal_sess_c2_r1_u1
520 portal_sess_c2_r1_u1
521 portal_sess_c2_r1_u1
522 portal_sess_c2_r1_u1
523 portal_sess_c2_r1_u1
524 portal_sess_c2_r1_u1
525 portal_sess_c2_r1_u1
526 portal_sess_c2_r1_u1
527 portal_sess_c2_r1_u1
528 portal_sess_c2_r1_u1
529 portal_sess_c2_r1_u1
530 portal_sess_c2_r1_u1
503 portal_sess_c1_r2_u1
ServerException server_error 522 true
