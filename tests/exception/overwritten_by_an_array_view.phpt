--TEST--
An ArrayObject, which PHP lets write past readonly and past types, does not mislead the extension
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

use Recur\Exception\ServerException;

// PHP 8.5 deprecates array views of objects, whatever the class.
error_reporting(E_ALL & ~E_DEPRECATED);

// The double's bytes are those of the integer 503.
foreach (['503', unpack('d', pack('q', 503))[1], null, true, [503], new stdClass(), 2 ** 40 + 503, -1] as $value) {
    $exception = new ServerException(statusCode: 500);
    result_of(fn() => (new ArrayObject($exception))->offsetSet('statusCode', $value));
    $changed = (fn() => ((array) $exception)['statusCode'] !== 500)();
    echo get_debug_type($value), ' ', var_export($exception->isRetryable() && $changed, true), "\n";
}

$exception = new ServerException(statusCode: 503);
result_of(function () use ($exception) {
    $view = new ArrayObject($exception);
    $status = &$view['statusCode'];
});
var_dump($exception->isRetryable());

result_of(fn() => (new ArrayObject($exception))->offsetUnset('statusCode'));
var_dump($exception->isRetryable() && isset($exception->statusCode) === false);

$unfinished = (new ReflectionClass(ServerException::class))->newInstanceWithoutConstructor();
foreach (['errorCode', 'type', 'requestId', 'details', 'docUrl'] as $name) {
    result_of(fn() => (new ArrayObject($unfinished))->offsetSet($name, str_repeat($name, 2)));
}
$unfinished->__construct('down', 'server_error', 503, 'api_error', 'req_1', ['a' => 1]);
echo "$unfinished->errorCode $unfinished->type $unfinished->statusCode $unfinished->requestId ", var_export($unfinished->docUrl, true), "\n";
?>
--EXPECT--
string false
float false
null false
bool false
array false
stdClass false
int false
int false
bool(true)
bool(false)
server_error api_error 503 req_1 NULL
