--TEST--
Where neither spelling is seen, the first answer is reported and nothing is learnt
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
$error = fn(string $message) => ['status' => 400, 'json' => ['error' => ['code' => 'missing_customer_identifier', 'message' => $message]]];
$api->answer($error('first'), $error('second'));
$sessions = $api->sessions();
$exception = result_of(fn() => $sessions->create(['customer' => 'cus_123']));
echo outcome($exception), ' ', $exception->attempts, ' ', var_export(str_contains($exception->getMessage(), 'first'), true), "\n";
show(fn() => $sessions->create(['customer' => 'cus_123']));
echo implode("\n", $api->bodies()), "\n";
?>
--EXPECT--
InvalidRequestException missing_customer_identifier 400 2 true
session of cus_123
{"customerId":"cus_123","returnUrl":"https://shop.example/account"}
{"customer_id":"cus_123","return_url":"https://shop.example/account"}
{"customerId":"cus_123","returnUrl":"https://shop.example/account"}
