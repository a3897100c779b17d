--TEST--
A key that the API repeats in its message is not in the exception's
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
$api->answer(['status' => 401, 'json' => ['error' => ['code' => 'invalid_api_key', 'message' => 'Invalid API key: sk_test_stand_in']]]);
$exception = result_of(fn() => $api->sessions()->create(['customer' => 'cus_123']));
echo outcome($exception), "\n";
var_dump(str_contains((string) $exception, 'sk_test_stand_in'));
?>
--EXPECT--
AuthenticationException invalid_api_key 401
bool(false)
