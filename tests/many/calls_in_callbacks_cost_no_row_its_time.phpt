--TEST--
A callback that calls Recur itself, or rests in a Fiber while others do, takes no time from the other rows
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$rows = [['customer' => 'cus_123'], ['customer' => 'cus_456']];
$batch = fn (StandIn $api, callable $settled): array => $api->sessions(['timeout' => 1, 'maxRetries' => 0])
    ->createMany($rows, 2, fn (int $key, mixed $result) => $key === 0 && $settled());
// The second row is answered after more than its timeout, of which the first one's callback takes the most.
$start = function (): StandIn {
    $api = StandIn::start(4);
    $api->answer(['delayMs' => 1600, 'match' => 'cus_456'], ['delayMs' => 1400, 'match' => 'cus_789']);
    return $api;
};
$own_call = fn (StandIn $api): Recur\PortalSession => $api->sessions(['timeout' => 20])->create(['customer' => 'cus_789']);

$api = $start();
$results = $batch($api, fn () => $own_call($api));
echo implode("\n", array_map(outcome(...), $results)), "\n";

$api = $start();
$fiber = new Fiber(fn (): array => $batch($api, Fiber::suspend(...)));
$fiber->start();
show(fn () => $own_call($api));
$fiber->resume();
echo implode("\n", array_map(outcome(...), $fiber->getReturn())), "\n";
?>
--EXPECT--
session of cus_123
session of cus_456
session of cus_789
session of cus_123
session of cus_456
