--TEST--
A session can be neither serialized nor unserialized into being
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$session = Recur\PortalSession::fromArray(['id' => 'portal_sess_1', 'url' => 'https://portal.recur.tw/s/1']);
show_message(fn() => serialize($session));
show_message(fn() => serialize([$session]));
show_message(fn() => unserialize('O:19:"Recur\PortalSession":1:{s:3:"url";s:20:"https://evil.example";}'));
?>
--EXPECT--
Exception: Serialization of 'Recur\PortalSession' is not allowed
Exception: Serialization of 'Recur\PortalSession' is not allowed
Exception: Unserialization of 'Recur\PortalSession' is not allowed
