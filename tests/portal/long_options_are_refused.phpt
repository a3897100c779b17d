--TEST--
An option of 2,048 bytes is sent, a longer one is invalid_option
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
show(fn() => $api->sessions()->create(['customer' => 'cus_123', 'externalId' => str_repeat('x', 2048)]));
show(fn() => $api->sessions()->create(['customer' => 'cus_123', 'externalId' => str_repeat('x', 2049)]));
echo $api->requestCount(), "\n";
?>
--EXPECT--
session of cus_123
InvalidRequestException invalid_option 400
1
