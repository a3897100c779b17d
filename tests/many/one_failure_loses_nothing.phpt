--TEST--
Each row has its session or the exception that it met
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start(4);
$results = $api->sessions(['maxRetries' => 0])->createMany([
    'fine' => ['customer' => 'cus_123'],
    'unknown' => ['customer' => 'cus_nobody'],
    'nobody' => ['locale' => 'en'],
    'relative' => ['customer' => 'cus_123', 'returnUrl' => '/account'],
    'broken' => ['email' => 'server-error@example.com'],
    'also fine' => ['externalId' => 'user_456'],
]);
foreach ($results as $key => $result) {
    echo $key, ': ', outcome($result), "\n";
}
?>
--EXPECT--
fine: session of cus_123
unknown: CustomerNotFoundException resource_not_found 404
nobody: InvalidRequestException missing_customer_identifier 400
relative: InvalidRequestException invalid_return_url 400
broken: ServerException internal_error 500
also fine: session of cus_456
