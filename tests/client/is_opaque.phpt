--TEST--
Client, ClientPortal and PortalSessions can be neither cloned nor serialized, and take no properties
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$client = new Recur\Client('sk_test_abcdef');
foreach ([$client, $client->portal, $client->portal->sessions] as $object) {
    show_message(fn() => clone $object);
    show_message(fn() => serialize($object));
    show_message(function () use ($object) {
        $object->extra = 1;
    });
}
foreach (['Recur\Client', 'Recur\ClientPortal', 'Recur\PortalSessions'] as $class) {
    show_message(fn() => unserialize(sprintf('O:%d:"%s":0:{}', strlen($class), $class)));
}
?>
--EXPECT--
Error: Trying to clone an uncloneable object of class Recur\Client
Exception: Serialization of 'Recur\Client' is not allowed
Error: Cannot create dynamic property Recur\Client::$extra
Error: Trying to clone an uncloneable object of class Recur\ClientPortal
Exception: Serialization of 'Recur\ClientPortal' is not allowed
Error: Cannot create dynamic property Recur\ClientPortal::$extra
Error: Trying to clone an uncloneable object of class Recur\PortalSessions
Exception: Serialization of 'Recur\PortalSessions' is not allowed
Error: Cannot create dynamic property Recur\PortalSessions::$extra
Exception: Unserialization of 'Recur\Client' is not allowed
Exception: Unserialization of 'Recur\ClientPortal' is not allowed
Exception: Unserialization of 'Recur\PortalSessions' is not allowed
