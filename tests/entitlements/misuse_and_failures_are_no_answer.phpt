--TEST--
check() without a customer or product sends nothing; every failure is an exception
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
$api->answer(['status' => 401, 'json' => ['error' => ['code' => 'unauthorized', 'message' => 'No']]], ['status' => 404, 'body' => '<h1>']);
$entitlements = $api->client(['maxRetries' => 0])->entitlements;
show(fn() => $entitlements->check(['product' => 'pro']));
show(fn() => $entitlements->check(['email' => 'a@example.com']));
show(fn() => $entitlements->list(['email' => "a\0b"]));
foreach ([['product' => 'pro'], ['custmer' => 'x'], ['externalId' => 1, 'external_id' => 2], ['email' => []]] as $options) {
    try {
        $entitlements->list($options);
    } catch (Error $error) {
        echo $error::class, ' ', $error->getMessage(), "\n";
    }
}
echo $api->requestCount(), " requests\n";
show(fn() => $entitlements->check(['customer' => 'cus_1', 'product' => 'pro']));
show(fn() => $entitlements->check(['customer' => 'cus_1', 'product' => 'pro']));
?>
--EXPECT--
InvalidRequestException missing_customer_identifier 400
InvalidRequestException missing_product 400
InvalidRequestException invalid_option 400
ValueError Recur\Entitlements::list(): Argument #1 ($opts) has an unknown option "product"
ValueError Recur\Entitlements::list(): Argument #1 ($opts) has an unknown option "custmer", did you mean "customer"?
ValueError Recur\Entitlements::list(): Argument #1 ($opts) has the option "externalId" in both spellings
TypeError Recur\Entitlements::list(): Argument #1 ($opts) option "email" must be of type Stringable|string|null, array given
0 requests
AuthenticationException unauthorized 401
InvalidRequestException not_found 404
