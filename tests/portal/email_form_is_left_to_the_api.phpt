--TEST--
What an e-mail address or a locale looks like is the API's to judge
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
show(fn() => $api->sessions()->create(['email' => 'not an address']));
show(fn() => $api->sessions()->create(['customer' => 'cus_123', 'locale' => 'tlh']));
echo $api->requestCount(), "\n";
?>
--EXPECT--
CustomerNotFoundException resource_not_found 404
InvalidRequestException invalid_request 400
2
