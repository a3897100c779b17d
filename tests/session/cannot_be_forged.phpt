--TEST--
No array view, reference or second constructor changes a session
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

// PHP 8.5 deprecates array views of objects, whatever the class.
error_reporting(E_ALL & ~E_DEPRECATED);

$session = Recur\PortalSession::fromArray(['id' => 'portal_sess_1', 'url' => 'https://portal.recur.tw/s/1']);
$attempts = [
    'array object' => fn() => (new ArrayObject($session))->offsetSet('url', 'https://evil.example/'),
    'array iterator' => fn() => (new ArrayIterator($session))->offsetSet('url', 'https://evil.example/'),
    'second constructor' => fn() => (new ReflectionMethod($session, '__construct'))->invoke($session),
    'assignment' => fn() => $session->url = 'https://evil.example/',
    'reference' => fn() => preg_match('/a/', 'a', $session->url),
    'references to all' => function () use ($session) {
        extract(get_object_vars($session), EXTR_REFS);
        $url = 'https://evil.example/';
    },
];
// How PHP words its refusals, and which of these it refuses, differs from version to version.
foreach ($attempts as $name => $attempt) {
    result_of($attempt);
    echo $name, ': ', $session->url, "\n";
}
?>
--EXPECT--
array object: https://portal.recur.tw/s/1
array iterator: https://portal.recur.tw/s/1
second constructor: https://portal.recur.tw/s/1
assignment: https://portal.recur.tw/s/1
reference: https://portal.recur.tw/s/1
references to all: https://portal.recur.tw/s/1
