--TEST--
A list gives a list
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start(2);
$results = $api->sessions()->createMany([['customer' => 'cus_123'], ['customer' => 'cus_456']]);
var_dump(array_is_list($results));
echo implode("\n", array_map(outcome(...), $results)), "\n";
?>
--EXPECT--
bool(true)
session of cus_123
session of cus_456
