--TEST--
Where onSettled throws, nothing new is begun, what is in flight is reported, and the exception reaches the caller
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start(4);
$settled = 0;
$rows = array_map(fn(int $n) => ['customer' => "cus_bulk_$n"], range(1, 20));
$exception = result_of(function () use ($api, $rows, &$settled) {
    $api->sessions()->createMany($rows, 2, function (int $key) use (&$settled) {
        $settled++;
        throw new DomainException("no room for row $settled");
    });
});
echo outcome($exception), "\n";
echo outcome($exception->getPrevious()), "\n";
var_dump($settled, $api->requestCount());
show(fn() => $api->sessions()->create(['customer' => 'cus_123']));
?>
--EXPECT--
DomainException: no room for row 1
DomainException: no room for row 2
int(2)
int(2)
session of cus_123
