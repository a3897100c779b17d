--TEST--
onSettled gets each key and the very result
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';

$api = StandIn::start(2);
$seen = [];
$results = $api->sessions()->createMany(
    ['a' => ['customer' => 'cus_123'], 'b' => ['customer' => 'cus_nobody'], 3 => ['customer' => 'cus_456']],
    2,
    function (int|string $key, Recur\PortalSession|Recur\Exception\RecurException $result) use (&$seen) {
        $seen[$key] = $result;
    },
);
foreach ($results as $key => $result) {
    var_dump($seen[$key] === $result);
}
echo count($seen), "\n";
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
3
