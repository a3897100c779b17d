--TEST--
Only empty identifiers are missing_customer_identifier
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
show(fn() => $api->sessions()->create(['customer' => '', 'externalId' => null, 'email' => '']));
show(fn() => $api->sessions()->create([]));
echo $api->requestCount(), "\n";
?>
--EXPECT--
InvalidRequestException missing_customer_identifier 400
InvalidRequestException missing_customer_identifier 400
0
