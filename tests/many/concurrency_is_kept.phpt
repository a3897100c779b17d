--TEST--
So many requests are in flight at once as asked for, and no more
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';

$api = StandIn::start(8);
$api->answer(['times' => 200, 'delayMs' => 50]);
$rows = array_map(fn(int $n) => ['customer' => "cus_bulk_$n"], range(1, 20));
// A worker of the stand-in's may take two connections and leave another idle: it need not come to three at once.
for ($i = 0; $i < 10 && $api->maxInFlight() < 3; $i++) {
    $api->sessions()->createMany($rows, 3);
}
echo $api->maxInFlight(), "\n";
?>
--EXPECT--
3
