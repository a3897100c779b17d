--TEST--
Where the second answer is about something else, it is the one reported
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
$api->answer(
    ['status' => 400, 'json' => ['error' => ['code' => 'missing_customer_identifier']]],
    ['status' => 404, 'json' => ['error' => ['code' => 'resource_not_found']]],
);
$exception = result_of(fn() => $api->sessions()->create(['customer' => 'cus_123']));
echo outcome($exception), ' ', $exception->attempts, "\n";
?>
--EXPECT--
CustomerNotFoundException resource_not_found 404 2
