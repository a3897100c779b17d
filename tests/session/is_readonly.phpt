--TEST--
Properties cannot be changed, unset, referenced, added or set by Reflection
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$session = Recur\PortalSession::fromArray(['id' => 'portal_sess_1', 'url' => 'https://portal.recur.tw/s/1']);
show_message(function () use ($session) {
    $session->url = 'https://evil.example/';
});
show_message(function () use ($session) {
    unset($session->url);
});
show_message(function () use ($session) {
    $url = &$session->url;
});
show_message(function () use ($session) {
    $session->extra = 1;
});
show_message(fn() => (new ReflectionProperty($session, 'url'))->setValue($session, 'https://evil.example/'));
result_of(function () use ($session) {
    foreach ($session as $name => &$value) {
        $value = 'https://evil.example/';
    }
});
echo $session->url, "\n";
?>
--EXPECTF--
Error: Cannot modify %Sreadonly property Recur\PortalSession::$url
Error: Cannot unset %Sreadonly property Recur\PortalSession::$url
Error: Cannot %Smodify %Sreadonly property Recur\PortalSession::$url
Error: Cannot create dynamic property Recur\PortalSession::$extra
Error: Cannot modify %Sreadonly property Recur\PortalSession::$url
https://portal.recur.tw/s/1
