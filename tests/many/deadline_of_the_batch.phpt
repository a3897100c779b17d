--TEST--
A batch with a deadline ends there: what was not sent gets a TimeoutException without attempts
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start(2);
$rows = ['first' => ['customer' => 'cus_123'], 'second' => ['customer' => 'cus_456'], 'third' => ['customer' => 'cus_789']];

/** Outcomes with their attempts, after a call that may take so many seconds. */
function batch(float $within, callable $call): void
{
    $begun = hrtime(true);
    $results = $call();
    $took = (hrtime(true) - $begun) / 1e9;
    foreach ($results as $key => $result) {
        echo $key, ': ', outcome($result), ' ', $result->attempts ?? '', "\n";
    }
    echo $took < $within ? "in time\n\n" : "took $took s\n\n";
}

echo "The first hangs, one at a time:\n";
$api->answer(['delayMs' => 9000, 'match' => 'cus_123']);
batch(3, fn () => $api->sessions()->createMany($rows, 1, deadline: 0.5));

$api = StandIn::start(2);
echo "A rate limit of a minute:\n";
$api->answer(['status' => 429, 'headers' => ['Retry-After' => '60'], 'match' => 'cus_123']);
batch(3, fn () => $api->sessions()->createMany($rows, 1, deadline: 0.5));

echo "To be tried again:\n";
$api->answer(['status' => 503, 'headers' => ['Retry-After' => '2'], 'match' => 'cus_123']);
batch(1.9, fn () => $api->sessions()->createMany(['first' => $rows['first']], 1, deadline: 0.5));

echo "A callback that takes it all:\n";
batch(5, fn () => $api->sessions()->createMany($rows, 1, fn () => usleep(600_000), 0.5));

echo "Enough, none, and nothing:\n";
batch(9, fn () => $api->sessions()->createMany($rows, 1, null, 8));
batch(9, fn () => $api->sessions()->createMany($rows, deadline: null));
batch(9, fn () => $api->sessions()->createMany($rows, deadline: INF));
$before = $api->requestCount();
batch(9, fn () => $api->sessions()->createMany($rows, deadline: 0));
echo $api->requestCount() - $before, " requests\n";

foreach ([-1, -INF, NAN] as $deadline) {
    show(fn () => $api->sessions()->createMany($rows, deadline: $deadline));
}
$error = $api->sessions()->createMany($rows, deadline: 0)['third'];
echo $error->getMessage(), "\n";
var_dump($error->isRetryable());
?>
--EXPECT--
The first hangs, one at a time:
first: TimeoutException timeout 0 1
second: TimeoutException timeout 0 0
third: TimeoutException timeout 0 0
in time

A rate limit of a minute:
first: RateLimitException rate_limited 429 1
second: TimeoutException timeout 0 0
third: TimeoutException timeout 0 0
in time

To be tried again:
first: ServerException server_error 503 1
in time

A callback that takes it all:
first: session of cus_123 
second: TimeoutException timeout 0 0
third: TimeoutException timeout 0 0
in time

Enough, none, and nothing:
first: session of cus_123 
second: session of cus_456 
third: session of cus_789 
in time

first: session of cus_123 
second: session of cus_456 
third: session of cus_789 
in time

first: session of cus_123 
second: session of cus_456 
third: session of cus_789 
in time

first: TimeoutException timeout 0 0
second: TimeoutException timeout 0 0
third: TimeoutException timeout 0 0
in time

0 requests
ValueError: Recur\PortalSessions::createMany(): Argument #4 ($deadline) must be a number of seconds, 0 or more
ValueError: Recur\PortalSessions::createMany(): Argument #4 ($deadline) must be a number of seconds, 0 or more
ValueError: Recur\PortalSessions::createMany(): Argument #4 ($deadline) must be a number of seconds, 0 or more
The deadline of the batch passed before this request was sent: send it again, or give the batch more time.
bool(true)
