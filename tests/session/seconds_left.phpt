--TEST--
secondsLeft() counts down to 0, and is null where expiresAt is unknown
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';

function seconds_left(?string $status, ?string $expiresAt): ?int
{
    return Recur\PortalSession::fromArray(
        ['id' => 'x', 'url' => 'https://portal.recur.tw/', 'status' => $status, 'expiresAt' => $expiresAt]
    )->secondsLeft();
}
$left = seconds_left('active', gmdate(DATE_ATOM, time() + 3600));
var_dump($left >= 3598 && $left <= 3600);
$taipei = seconds_left(null, (new DateTimeImmutable('@' . (time() + 60)))->setTimezone(new DateTimeZone('+08:00'))->format(DATE_ATOM));
var_dump($taipei >= 58 && $taipei <= 60);
var_dump(seconds_left('active', gmdate(DATE_ATOM, time() - 3600)));
var_dump(seconds_left('expired', gmdate(DATE_ATOM, time() + 3600)));
var_dump(seconds_left('revoked', gmdate(DATE_ATOM, time() + 3600)));
var_dump(seconds_left('active', null));
var_dump(seconds_left('active', 'soon'));
?>
--EXPECT--
bool(true)
bool(true)
int(0)
int(0)
int(0)
NULL
NULL
