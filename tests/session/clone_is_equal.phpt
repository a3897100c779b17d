--TEST--
A clone is an equal session, and as readonly
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$session = Recur\PortalSession::fromArray(['id' => 'portal_sess_1', 'url' => 'https://portal.recur.tw/s/1']);
print_r($session, true);
$clone = clone $session;
var_dump($clone == $session, $clone->url === $session->url);
show_message(function () use ($clone) {
    $clone->url = 'https://evil.example/';
});
var_dump($clone == Recur\PortalSession::fromArray(['id' => 'portal_sess_1', 'url' => 'https://portal.recur.tw/s/2']));
?>
--EXPECT--
bool(true)
bool(true)
Error: Cannot modify readonly property Recur\PortalSession::$url
bool(false)
