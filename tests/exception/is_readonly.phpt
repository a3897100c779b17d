--TEST--
Properties of an exception cannot be changed, nor by a second call of the constructor
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$exception = new Recur\Exception\ApiException('a', 'code_a', 400, retryAfter: 1);
foreach (['errorCode', 'type', 'statusCode', 'requestId', 'details', 'docUrl', 'attempts', 'retryAfter'] as $name) {
    show_message(function () use ($exception, $name) {
        $exception->$name = null;
    });
}
show_message(fn() => $exception->__construct('b', 'code_b', 500, retryAfter: 2));
show_message(fn() => (new ReflectionProperty($exception, 'errorCode'))->setValue($exception, 'code_c'));
echo "{$exception->getMessage()} {$exception->errorCode} {$exception->statusCode} {$exception->retryAfter}\n";
$api = StandIn::start();
$exception = result_of(fn() => $api->sessions()->create(['customer' => 'cus_nobody']));
show_message(fn() => $exception->__construct('b', 'code_b'));
echo $exception->errorCode, "\n";
?>
--EXPECT--
Error: Cannot modify readonly property Recur\Exception\RecurException::$errorCode
Error: Cannot modify readonly property Recur\Exception\RecurException::$type
Error: Cannot modify readonly property Recur\Exception\RecurException::$statusCode
Error: Cannot modify readonly property Recur\Exception\RecurException::$requestId
Error: Cannot modify readonly property Recur\Exception\RecurException::$details
Error: Cannot modify readonly property Recur\Exception\RecurException::$docUrl
Error: Cannot modify readonly property Recur\Exception\RecurException::$attempts
Error: Cannot modify readonly property Recur\Exception\ApiException::$retryAfter
Error: Cannot modify readonly property Recur\Exception\ApiException::$errorCode
Error: Cannot modify readonly property Recur\Exception\RecurException::$errorCode
a code_a 400 1
Error: Cannot modify readonly property Recur\Exception\CustomerNotFoundException::$errorCode
resource_not_found
