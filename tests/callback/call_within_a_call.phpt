--TEST--
A callback may create sessions itself
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start(2);
$inner = $api->sessions();
$sessions = $api->sessions(['onExchange' => function (Recur\Exchange $exchange) use ($inner) {
    echo 'inner ', outcome($inner->create(['customer' => 'cus_456'])), "\n";
    echo 'inner ', outcome(result_of(fn() => $inner->create(['customer' => 'cus_nobody']))), "\n";
}]);
echo 'outer ', outcome($sessions->create(['customer' => 'cus_123'])), "\n";
?>
--EXPECT--
outer inner session of cus_456
inner CustomerNotFoundException resource_not_found 404
session of cus_123
