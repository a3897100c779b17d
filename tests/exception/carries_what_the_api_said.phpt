--TEST--
An exception carries the API's code, type, message, details, request ID and status
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
$api->answer([
    'status' => 422,
    'headers' => ['x-request-id' => 'req_42'],
    'json' => ['error' => ['type' => 'invalid_request_error', 'code' => 'bad_locale', 'message' => 'No such 語言.',
        'details' => [['field' => 'locale', 'allowed' => ['zh-TW', 'en'], 'n' => 1.5, 'none' => null]]]],
]);
$exception = result_of(fn() => $api->sessions()->create(['customer' => 'cus_123']));
var_dump($exception->errorCode, $exception->type, $exception->statusCode, $exception->getCode(), $exception->requestId);
var_dump($exception->attempts, $exception->retryAfter, $exception->isRetryable());
echo json_encode($exception->details), "\n";
var_dump(str_contains($exception->getMessage(), 'No such 語言.'), $exception->getPrevious());
?>
--EXPECT--
string(10) "bad_locale"
string(21) "invalid_request_error"
int(422)
int(422)
string(6) "req_42"
int(1)
NULL
bool(false)
[{"field":"locale","allowed":["zh-TW","en"],"n":1.5,"none":null}]
bool(true)
NULL
