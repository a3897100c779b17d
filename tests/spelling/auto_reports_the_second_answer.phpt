--TEST--
Where the second answer is about something else, it is reported, and its spelling comes first from then on
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
$sessions = $api->sessions();
$exception = result_of(fn() => $sessions->create(['customer' => 'cus_123']));
echo outcome($exception), ' ', $exception->attempts, "\n";
show(fn() => $sessions->create(['customer' => 'cus_123']));
echo implode("\n", $api->bodies()), "\n";
?>
--EXPECT--
CustomerNotFoundException resource_not_found 404 2
session of cus_123
{"customer_id":"cus_123","return_url":"https://shop.example/account"}
{"customerId":"cus_123","returnUrl":"https://shop.example/account"}
{"customerId":"cus_123","returnUrl":"https://shop.example/account"}
