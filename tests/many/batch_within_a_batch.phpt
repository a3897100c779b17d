--TEST--
A callback may run a batch of its own, on the same connections
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start(4);
$sessions = $api->sessions();
$lines = [];
$sessions->createMany(
    ['a' => ['customer' => 'cus_123'], 'b' => ['customer' => 'cus_456']],
    2,
    function (string $key, object $result) use ($sessions, &$lines) {
        $inner = $sessions->createMany([['customer' => 'cus_789'], ['customer' => 'cus_nobody']], 2);
        $lines[] = "$key " . outcome($result) . ', ' . implode(', ', array_map(outcome(...), $inner));
    },
);
sort($lines);
echo implode("\n", $lines), "\n";
?>
--EXPECT--
a session of cus_123, session of cus_789, CustomerNotFoundException resource_not_found 404
b session of cus_456, session of cus_789, CustomerNotFoundException resource_not_found 404
