--TEST--
A Fiber may suspend in a callback while others call, and each gets its own answer
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start(2);
$sessions = $api->sessions(['onExchange' => fn(Recur\Exchange $exchange) => Fiber::suspend($exchange->statusCode)]);
$fibers = [];
foreach (['cus_123', 'cus_456', 'cus_nobody'] as $customer) {
    $fibers[] = new Fiber(fn() => outcome(result_of(fn() => $sessions->create(['customer' => $customer]))));
}
foreach ($fibers as $fiber) {
    echo $fiber->start(), "\n";
}
show(fn() => $api->sessions()->create(['customer' => 'cus_789']));
foreach ($fibers as $fiber) {
    $fiber->resume();
    echo $fiber->getReturn(), "\n";
}
?>
--EXPECT--
201
201
404
session of cus_789
session of cus_123
session of cus_456
CustomerNotFoundException resource_not_found 404
