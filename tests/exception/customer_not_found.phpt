--TEST--
A 404 with an error object is an unknown customer, whatever its code says
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
foreach ([['code' => 'customer_not_found'], ['code' => 'resource_not_found'], ['type' => 'not_found_error']] as $error) {
    $api->answer(['status' => 404, 'json' => ['error' => $error]]);
    show(fn() => $api->sessions()->create(['customer' => 'cus_123']));
}
$api->answer(['status' => 400, 'json' => ['error' => ['code' => 'customer_not_found']]]);
show(fn() => $api->sessions()->create(['customer' => 'cus_123']));
?>
--EXPECT--
CustomerNotFoundException customer_not_found 404
CustomerNotFoundException resource_not_found 404
CustomerNotFoundException customer_not_found 404
CustomerNotFoundException customer_not_found 400
