--TEST--
So many requests are in flight at once as asked for, and no more
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';

$api = StandIn::start(8);
$api->answer(['times' => 30, 'delayMs' => 100]);
$rows = array_map(fn(int $n) => ['customer' => "cus_bulk_$n"], range(1, 30));
$results = $api->sessions()->createMany($rows, 3);
echo count(array_filter($results, fn($result) => $result instanceof Recur\PortalSession)), "\n";
echo $api->maxInFlight(), "\n";
?>
--EXPECT--
30
3
