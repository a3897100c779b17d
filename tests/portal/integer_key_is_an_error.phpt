--TEST--
A list instead of named options is a ValueError
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

show_message(fn() => Recur\Portal::createSession(['cus_123']));
?>
--EXPECT--
ValueError: Recur\Portal::createSession(): Argument #1 ($opts) has an unknown option 0, the keys must be names
