--TEST--
Every property has a value, without the constructor and in classes that do not call it
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';

class Silent extends Recur\Exception\ServerException
{
    public string $more = 'more';

    public function __construct()
    {
    }
}
foreach ([new Silent(), (new ReflectionClass(Recur\Exception\RateLimitException::class))->newInstanceWithoutConstructor()] as $exception) {
    var_dump(
        $exception->errorCode, $exception->type, $exception->statusCode, $exception->requestId, $exception->details, $exception->docUrl,
        $exception->attempts, $exception->retryAfter, $exception->isRetryable(), $exception->getMessage()
    );
}
echo (new Silent())->more, "\n";
?>
--EXPECT--
string(0) ""
NULL
int(0)
NULL
NULL
NULL
int(0)
NULL
bool(false)
string(0) ""
string(0) ""
NULL
int(0)
NULL
NULL
NULL
int(0)
NULL
bool(true)
string(0) ""
more
