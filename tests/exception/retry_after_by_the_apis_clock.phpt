--TEST--
Retry-After as a date is counted from the answer's own Date, whatever either clock says
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/raw_server.inc';
require __DIR__ . '/../include/outcome.inc';

/** A 429 by a clock that is so many minutes off; $date null for none. */
function retry_after(int $minutes, int $seconds, ?string $date = ''): void
{
    $now = time() + 60 * $minutes;
    $at = fn (int $time): string => gmdate('D, d M Y H:i:s', $time) . ' GMT';
    $date = $date === '' ? $at($now) : $date;
    $server = RawServer::start(['replies' => ["HTTP/1.1 429 Too Many Requests\r\n"
        . ($date === null ? '' : "Date: $date\r\n") . "Retry-After: {$at($now + $seconds)}\r\nContent-Length: 0\r\n\r\n"]]);
    $thrown = result_of(fn () => $server->client()->portal->sessions->create(['externalId' => 'u1']));
    $off = abs($thrown->retryAfter - $seconds) <= ($date === $at($now) ? 0 : 30) ? 'as it says' : "$thrown->retryAfter instead of $seconds";
    echo outcome($thrown), ', attempts ', $thrown->attempts, ', ', $off, "\n";
}

foreach ([-5, 5, 0, -60 * 24 * 400, 60 * 24 * 400] as $minutes) {
    retry_after($minutes, 120);
}
// Without a Date that can be read, ours has to do.
retry_after(0, 120, null);
retry_after(0, 120, 'yesterday');
?>
--EXPECT--
RateLimitException rate_limited 429, attempts 1, as it says
RateLimitException rate_limited 429, attempts 1, as it says
RateLimitException rate_limited 429, attempts 1, as it says
RateLimitException rate_limited 429, attempts 1, as it says
RateLimitException rate_limited 429, attempts 1, as it says
RateLimitException rate_limited 429, attempts 1, as it says
RateLimitException rate_limited 429, attempts 1, as it says
