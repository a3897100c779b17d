--TEST--
An exception of onExchange reaches the caller, and the next call works
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
$throw = true;
$sessions = $api->sessions(['onExchange' => function () use (&$throw) {
    if ($throw) {
        throw new DomainException('from the callback');
    }
}]);
$exception = result_of(fn() => $sessions->create(['customer' => 'cus_123']));
echo outcome($exception), ' ', json_encode($exception->getPrevious()), "\n";
$throw = false;
show(fn() => $sessions->create(['customer' => 'cus_123']));
echo $api->requestCount(), "\n";
?>
--EXPECT--
DomainException: from the callback null
session of cus_123
2
