--TEST--
A rate limit pauses the whole batch, and every row is answered in the end
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';

$api = StandIn::start(4);
$api->answer(['status' => 429, 'headers' => ['Retry-After' => '1'], 'json' => ['error' => ['code' => 'rate_limit_exceeded']]]);
$rows = array_map(fn(int $n) => ['customer' => "cus_bulk_$n"], range(1, 12));
$start = hrtime(true);
$results = $api->sessions(['maxRetries' => 0, 'timeout' => 0.9])->createMany($rows, 4);
$seconds = (hrtime(true) - $start) / 1e9;
echo count(array_filter($results, fn($result) => $result instanceof Recur\PortalSession)), "\n";
var_dump($seconds > 0.95 && $seconds < 4, $api->requestCount());
?>
--EXPECT--
12
bool(true)
int(13)
