--TEST--
No array view, bound closure or second constructor changes a session
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$session = Recur\PortalSession::fromArray(['id' => 'portal_sess_1', 'url' => 'https://portal.recur.tw/s/1']);
foreach ([ArrayObject::class, ArrayIterator::class] as $view) {
    show_message(function () use ($session, $view) {
        $fields = new $view($session);
        $fields['url'] = 'https://evil.example/';
    });
}
result_of(fn() => (new ReflectionMethod($session, '__construct'))->invoke($session));
set_error_handler(fn(int $level, string $message) => throw new ErrorException($message));
show_message(fn() => Closure::bind(function () use ($session) {
    $session->url = 'https://evil.example/';
}, null, Recur\PortalSession::class));
show_message(fn() => preg_match('/a/', 'a', $session->url));
extract(get_object_vars($session), EXTR_REFS);
$url = 'https://evil.example/';
echo $session->url, "\n";
?>
--EXPECT--
InvalidArgumentException: Overloaded object of type Recur\PortalSession is not compatible with ArrayObject
InvalidArgumentException: Overloaded object of type Recur\PortalSession is not compatible with ArrayIterator
ErrorException: Cannot bind closure to scope of internal class Recur\PortalSession
Error: Cannot modify readonly property Recur\PortalSession::$url
https://portal.recur.tw/s/1
