--TEST--
A publishable key is refused at once, and not repeated in the message
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$exception = result_of(fn() => new Recur\Client('pk_test_abcdef'));
echo outcome($exception), "\n";
var_dump(str_contains((string) $exception, 'abcdef'));
?>
--EXPECT--
ConfigurationException publishable_key 0
bool(false)
