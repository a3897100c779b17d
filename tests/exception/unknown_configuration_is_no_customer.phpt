--TEST--
Where a configuration was sent, a 404 that names no customer may be about the configuration
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
$opts = ['customer' => 'cus_123', 'configuration' => 'pcfg_1'];
foreach ([['code' => 'resource_not_found', 'message' => 'No such configuration.'], ['code' => 'resource_not_found', 'message' => 'No such customer.'], ['code' => 'customer_not_found', 'message' => 'Gone.']] as $error) {
    $api->answer(['status' => 404, 'json' => ['error' => $error]]);
    show(fn() => $api->sessions()->create($opts));
}
show(fn() => $api->sessions()->create(['configuration' => 'pcfg_nowhere'] + $opts));
?>
--EXPECT--
InvalidRequestException resource_not_found 404
CustomerNotFoundException resource_not_found 404
CustomerNotFoundException customer_not_found 404
InvalidRequestException resource_not_found 404
