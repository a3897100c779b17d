--TEST--
A session can be made by fromArray() only
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

show_message(fn() => new Recur\PortalSession());
show_message(fn() => (new ReflectionClass(Recur\PortalSession::class))->newInstanceWithoutConstructor());
?>
--EXPECT--
Error: Call to private Recur\PortalSession::__construct() from global scope
ReflectionException: Class Recur\PortalSession is an internal class marked as final that cannot be instantiated without invoking its constructor
