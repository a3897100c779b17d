--TEST--
The time that a callback takes counts against no other row's timeout
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start(2);
// Longer than the timeout, once.
$take_long = function () use (&$rested) {
    $rested ??= usleep(1_300_000) ?? true;
};
$rows = [['customer' => 'cus_123'], ['customer' => 'cus_456'], ['customer' => 'cus_789']];
$slow = ['delayMs' => 300, 'match' => 'cus_456'];

$api->answer($slow);
$results = $api->sessions(['timeout' => 1, 'maxRetries' => 0])->createMany($rows, 2, $take_long);
echo implode("\n", array_map(outcome(...), $results)), "\n";

$rested = null;
$api->answer($slow);
$results = $api->sessions(['timeout' => 1, 'maxRetries' => 0, 'onExchange' => $take_long])->createMany($rows, 2);
echo implode("\n", array_map(outcome(...), $results)), "\n";

// What a server keeps waiting is still late.
$rested = null;
$api->answer(['delayMs' => 4000, 'match' => 'cus_456']);
$results = $api->sessions(['timeout' => 1, 'maxRetries' => 0])->createMany($rows, 2, $take_long);
echo outcome($results[1]), "\n";
?>
--EXPECT--
session of cus_123
session of cus_456
session of cus_789
session of cus_123
session of cus_456
session of cus_789
TimeoutException timeout 0
