--TEST--
A customer that the API does not know is a CustomerNotFoundException
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
foreach ([['customer' => 'cus_nobody'], ['externalId' => 'nobody'], ['email' => 'nobody@example.com']] as $opts) {
    show(fn() => $api->sessions()->create($opts));
}
?>
--EXPECT--
CustomerNotFoundException resource_not_found 404
CustomerNotFoundException resource_not_found 404
CustomerNotFoundException resource_not_found 404
