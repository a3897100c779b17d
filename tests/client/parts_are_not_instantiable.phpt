--TEST--
ClientPortal and PortalSessions cannot be made by hand
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

foreach (['Recur\ClientPortal', 'Recur\PortalSessions'] as $class) {
    show_message(fn() => new $class());
    show_message(fn() => (new ReflectionClass($class))->newInstanceWithoutConstructor());
}
show_message(fn() => (new ReflectionClass('Recur\Client'))->newInstanceWithoutConstructor());
?>
--EXPECT--
Error: Call to private Recur\ClientPortal::__construct() from global scope
ReflectionException: Class Recur\ClientPortal is an internal class marked as final that cannot be instantiated without invoking its constructor
Error: Call to private Recur\PortalSessions::__construct() from global scope
ReflectionException: Class Recur\PortalSessions is an internal class marked as final that cannot be instantiated without invoking its constructor
ReflectionException: Class Recur\Client is an internal class marked as final that cannot be instantiated without invoking its constructor
