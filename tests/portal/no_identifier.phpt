--TEST--
No identifier is missing_customer_identifier, as if the API had answered 400, and nothing is sent
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
$exception = result_of(fn() => $api->sessions()->create(['locale' => 'en']));
echo outcome($exception), "\n", $exception->type, "\n", $exception->getMessage(), "\n";
var_dump($exception->attempts, $exception->getCode(), $api->requestCount());
?>
--EXPECT--
InvalidRequestException missing_customer_identifier 400
invalid_request_error
No customer was named: pass customer, externalId or email (null and an empty string count as not given).
int(0)
int(400)
int(0)
