--TEST--
Bytes that are not UTF-8 are invalid_option, and the message names the option
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$exception = result_of(fn() => (new Recur\Client('sk_test_x'))->portal->sessions->create(['email' => "caf\xe9@example.com"]));
echo outcome($exception), "\n", $exception->getMessage(), "\n";
?>
--EXPECT--
InvalidRequestException invalid_option 400
The option email is not valid UTF-8: convert it to UTF-8 before passing it.
