--TEST--
A Fiber that is dropped while suspended in a callback unwinds, and the pool stays usable
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start(2);
$sessions = $api->sessions(['onExchange' => function () {
    try {
        Fiber::suspend();
    } finally {
        echo "unwound\n";
    }
}]);
$fiber = new Fiber(function () use ($sessions) {
    try {
        $sessions->createMany([['customer' => 'cus_123'], ['customer' => 'cus_456']], 2);
    } finally {
        echo "fiber over\n";
    }
});
$fiber->start();
unset($fiber);
gc_collect_cycles();
show(fn() => $api->sessions()->create(['customer' => 'cus_123']));
?>
--EXPECT--
unwound
fiber over
session of cus_123
