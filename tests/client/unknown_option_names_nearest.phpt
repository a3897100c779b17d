--TEST--
An unknown client option is a ValueError that names the nearest known one
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

show_message(fn() => new Recur\Client('sk_test_x', ['timeOut' => 5]));
show_message(fn() => new Recur\Client('sk_test_x', ['base_url' => 'https://api.example']));
show_message(fn() => new Recur\Client('sk_test_x', ['onexchange' => null]));
show_message(fn() => new Recur\Client('sk_test_x', ['verify' => false]));
show_message(fn() => new Recur\Client('sk_test_x', [5]));
?>
--EXPECT--
ValueError: Recur\Client::__construct(): Argument #2 ($options) has an unknown option "timeOut", did you mean "timeout"?
ValueError: Recur\Client::__construct(): Argument #2 ($options) has an unknown option "base_url", did you mean "baseUrl"?
ValueError: Recur\Client::__construct(): Argument #2 ($options) has an unknown option "onexchange", did you mean "onExchange"?
ValueError: Recur\Client::__construct(): Argument #2 ($options) has an unknown option "verify"
ValueError: Recur\Client::__construct(): Argument #2 ($options) has an unknown option 0, the keys must be names
