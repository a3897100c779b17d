--TEST--
Recur\Portal is static only
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

show(fn() => new Recur\Portal());
show(fn() => (new ReflectionClass(Recur\Portal::class))->newInstance());
?>
--EXPECT--
Error: Call to private Recur\Portal::__construct() from global scope
ReflectionException: Access to non-public constructor of class Recur\Portal
