--TEST--
isRetryable() goes by class and status
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';

use Recur\Exception as E;

foreach ([408, 421, 425, 429, 500, 501, 502, 503, 504, 519, 520, 530, 531, 400, 404, 409] as $status) {
    $class = match (true) {
        $status === 429 => E\RateLimitException::class,
        $status >= 500 => E\ServerException::class,
        default => E\InvalidRequestException::class,
    };
    echo $status, ' ', var_export((new $class(statusCode: $status))->isRetryable(), true), "\n";
}
foreach ([E\ConnectionException::class, E\TimeoutException::class, E\TlsException::class, E\ConfigurationException::class, E\InvalidResponseException::class, E\AuthenticationException::class, E\RecurException::class] as $class) {
    echo $class, ' ', var_export((new $class())->isRetryable(), true), "\n";
}
final class MyTimeout extends E\TimeoutException
{
}
var_dump((new MyTimeout())->isRetryable());
?>
--EXPECT--
408 true
421 true
425 true
429 true
500 true
501 false
502 true
503 true
504 true
519 false
520 true
530 true
531 false
400 false
404 false
409 false
Recur\Exception\ConnectionException true
Recur\Exception\TimeoutException true
Recur\Exception\TlsException false
Recur\Exception\ConfigurationException false
Recur\Exception\InvalidResponseException false
Recur\Exception\AuthenticationException false
Recur\Exception\RecurException false
bool(true)
