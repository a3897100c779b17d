--TEST--
A session is expired by its status or once expiresAt has passed
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';

function session(?string $status, ?string $expiresAt): Recur\PortalSession
{
    return Recur\PortalSession::fromArray(
        ['id' => 'x', 'url' => 'https://portal.recur.tw/', 'status' => $status, 'expiresAt' => $expiresAt]
    );
}
$future = gmdate(DATE_ATOM, time() + 100);
$past = gmdate('Y-m-d\TH:i:s.000\Z', time() - 1);
var_dump(
    session('active', $future)->isExpired(),
    session('active', $past)->isExpired(),
    session('expired', $future)->isExpired(),
    session('expired', null)->isExpired(),
    session('revoked', $future)->isExpired(),
    session('active', null)->isExpired(),
    session(null, null)->isExpired(),
    session('active', 'tomorrow')->isExpired(),
);
?>
--EXPECT--
bool(false)
bool(true)
bool(true)
bool(true)
bool(true)
bool(false)
bool(false)
bool(false)
