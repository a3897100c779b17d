--TEST--
Changing the rows by reference from a callback changes nothing of the batch
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
$customer = 'cus_456';
$rows = [['customer' => 'cus_123'], ['customer' => &$customer], ['customer' => 'cus_789']];
$results = $api->sessions()->createMany($rows, 1, function () use (&$customer, &$rows) {
    $customer = 42;
    $rows = [];
});
echo implode("\n", array_map(outcome(...), $results)), "\n";
?>
--EXPECT--
session of cus_123
session of cus_456
session of cus_789
