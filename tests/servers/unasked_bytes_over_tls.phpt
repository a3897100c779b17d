--TEST--
Bytes that nobody asked for reach no call over TLS either, in records of their own or with the answer's
--EXTENSIONS--
openssl
--SKIPIF--
<?php
require __DIR__ . '/../include/skip.inc';
skip_without('openssl');
?>
--FILE--
<?php
namespace Recur\Tests\Servers;

require __DIR__ . '/include/servers.inc';
require __DIR__ . '/../include/raw_server.inc';
require __DIR__ . '/../include/outcome.inc';

$ca = new TestCa();
$pem = workspace() . '/raw-server.pem';
file_put_contents($pem, array_map(file_get_contents(...), $ca->serverCertificate()));

$answer = \RawServer::unasked();
$half = (int) (strlen($answer) / 2);
$kinds = [
    'a whole answer' => [$answer],
    'an answer in two halves' => [substr($answer, 0, $half), substr($answer, $half)],
    'a line end' => ["\r\n"],
    'garbage' => [str_repeat('xyzzy ', 3000)],
];
foreach ($kinds as $name => $bytes) {
    foreach (['length', 'parted', 'chunked'] as $frame) {
        foreach ([['later' => $bytes], ['same' => $bytes[0], 'later' => array_slice($bytes, 1)]] as $plan) {
            $server = \RawServer::start($plan + ['frame' => $frame, 'certificate' => $pem]);
            $sessions = $server->client(['caFile' => $ca->file])->portal->sessions;
            $ids = [];
            foreach (['u1', 'u2', 'u3'] as $user) {
                $session = result_of(fn () => $sessions->create(['externalId' => $user]));
                $ids[] = $session instanceof \Recur\PortalSession
                    ? substr($session->id, strlen('portal_sess_')) : outcome($session);
                $user === 'u1' && array_map($server->proceed(...), $plan['later'] ?? []);
            }
            if ($ids !== ['c1_r1_u1', 'c2_r1_u2', 'c2_r2_u3']) {
                echo "$name, $frame, ", isset($plan['same']) ? 'same' : 'later', ': ', implode(' ', $ids), "\n";
            }
        }
    }
}

// A connection on which nothing of the kind came is kept.
$server = \RawServer::start(['certificate' => $pem]);
$sessions = $server->client(['caFile' => $ca->file])->portal->sessions;
for ($i = 1; $i <= 5; $i++) {
    echo $sessions->create(['externalId' => 'u'])->id, "\n";
}
?>
--EXPECT--
portal_sess_c1_r1_u
portal_sess_c1_r2_u
portal_sess_c1_r3_u
portal_sess_c1_r4_u
portal_sess_c1_r5_u
