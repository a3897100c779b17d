--TEST--
A client option of the wrong type is a TypeError that names the option
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$wrong = [
    'baseUrl' => 1, 'timeout' => true, 'connectTimeout' => [], 'maxRetries' => new stdClass(), 'caFile' => false,
    'proxy' => 3128, 'fieldCase' => 1.5, 'locale' => [], 'returnUrl' => 7, 'onExchange' => 'no_such_function',
];
foreach ($wrong as $option => $value) {
    show_message(fn() => new Recur\Client('sk_test_x', [$option => $value]));
}
show_message(fn() => new Recur\Client([]));
?>
--EXPECT--
TypeError: Recur\Client::__construct(): Argument #2 ($options) option "baseUrl" must be of type Stringable|string|null, int given
TypeError: Recur\Client::__construct(): Argument #2 ($options) option "timeout" must be of type string|int|float|null, bool given
TypeError: Recur\Client::__construct(): Argument #2 ($options) option "connectTimeout" must be of type string|int|float|null, array given
TypeError: Recur\Client::__construct(): Argument #2 ($options) option "maxRetries" must be of type string|int|float|null, stdClass given
TypeError: Recur\Client::__construct(): Argument #2 ($options) option "caFile" must be of type Stringable|string|null, bool given
TypeError: Recur\Client::__construct(): Argument #2 ($options) option "proxy" must be of type Stringable|string|null, int given
TypeError: Recur\Client::__construct(): Argument #2 ($options) option "fieldCase" must be of type Stringable|string|null, float given
TypeError: Recur\Client::__construct(): Argument #2 ($options) option "locale" must be of type Stringable|string|null, array given
TypeError: Recur\Client::__construct(): Argument #2 ($options) option "returnUrl" must be of type Stringable|string|null, int given
TypeError: Recur\Client::__construct(): Argument #2 ($options) option "onExchange" must be a valid callback or null, function "no_such_function" not found or invalid function name
TypeError: Recur\Client::__construct(): Argument #1 ($secretKey) must be of type ?string, array given
