--TEST--
Where neither spelling is seen, the first answer is reported, and this doubt is not raised again
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
$error = fn(string $message, string $code = 'missing_customer_identifier')
    => ['status' => 400, 'json' => ['error' => ['code' => $code, 'message' => $message]]];
$api->answer($error('first'), $error('second'), $error('third'), $error('fourth', 'missing_return_url'));
$sessions = $api->sessions();
foreach (['first', 'third'] as $said) {
    $exception = result_of(fn() => $sessions->create(['customer' => 'cus_123']));
    echo outcome($exception), ' ', $exception->attempts, ' ', var_export(str_contains($exception->getMessage(), $said), true), "\n";
}
// Another doubt is another question.
$session = result_of(fn() => $sessions->create(['customer' => 'cus_123']));
echo outcome($session), "\n", implode("\n", $api->bodies()), "\n";
?>
--EXPECT--
InvalidRequestException missing_customer_identifier 400 2 true
InvalidRequestException missing_customer_identifier 400 1 true
session of cus_123
{"customer_id":"cus_123","return_url":"https://shop.example/account"}
{"customerId":"cus_123","returnUrl":"https://shop.example/account"}
{"customer_id":"cus_123","return_url":"https://shop.example/account"}
{"customer_id":"cus_123","return_url":"https://shop.example/account"}
{"customerId":"cus_123","returnUrl":"https://shop.example/account"}
