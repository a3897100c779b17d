--TEST--
Where the call failed too, its own exception is the previous one; no further attempt is made
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
$sessions = $api->sessions(['onExchange' => fn() => throw new DomainException('from the callback')]);
$exception = result_of(fn() => $sessions->create(['customer' => 'cus_nobody']));
echo outcome($exception), "\n", outcome($exception->getPrevious()), "\n";
$api->answer(['status' => 503, 'body' => '', 'times' => 3]);
show(fn() => $sessions->create(['customer' => 'cus_123']));
echo $api->requestCount(), "\n";
?>
--EXPECT--
DomainException: from the callback
CustomerNotFoundException resource_not_found 404
DomainException: from the callback
2
