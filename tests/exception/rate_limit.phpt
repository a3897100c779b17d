--TEST--
429 is a RateLimitException with retryAfter; a longer wait than two seconds is not waited for
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
$exception = result_of(fn() => $api->sessions()->create(['email' => 'rate-limited@example.com']));
echo outcome($exception), "\n";
var_dump($exception->retryAfter, $exception->attempts, $exception->isRetryable());
?>
--EXPECT--
RateLimitException rate_limit_exceeded 429
int(30)
int(1)
bool(true)
