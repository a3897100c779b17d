--TEST--
An application's tests can make each exception
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

use Recur\Exception as E;

$previous = new LogicException('before');
$exception = new E\InvalidResponseException('Message.', 'invalid_json', 200, 'api_error', 'req_1', ['a' => 1], 2, $previous);
echo json_encode([$exception->getMessage(), $exception->errorCode, $exception->statusCode, $exception->getCode(), $exception->type, $exception->requestId, $exception->details, $exception->attempts]), "\n";
var_dump($exception->getPrevious() === $previous, $exception->getLine(), basename($exception->getFile()) === basename(__FILE__));
$exception = new E\RateLimitException('Slow down.', 'rate_limited', 429, null, null, null, 1, 30, $previous);
var_dump($exception->retryAfter, $exception->getPrevious() === $previous);
$exception = new E\ServerException(statusCode: 503, retryAfter: 5);
var_dump($exception->statusCode, $exception->retryAfter, $exception->errorCode, $exception->getMessage());
show_message(fn() => new E\RecurException([]));
?>
--EXPECT--
["Message.","invalid_json",200,200,"api_error","req_1",{"a":1},2]
bool(true)
int(11)
bool(true)
int(30)
bool(true)
int(503)
int(5)
string(0) ""
string(0) ""
TypeError: Recur\Exception\RecurException::__construct(): Argument #1 ($message) must be of type string, array given
