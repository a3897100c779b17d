--TEST--
fromArray() takes a plain HTTP link to a loopback address only
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

foreach (['http://127.0.0.1:8080/s/1', 'http://localhost/s/1', 'http://[::1]/s/1', 'http://192.168.0.1/s/1', 'http://localhost.example/s'] as $url) {
    show(fn() => Recur\PortalSession::fromArray(['id' => 'x', 'url' => $url]));
}
?>
--EXPECT--
session of nobody
session of nobody
session of nobody
InvalidResponseException unsafe_url 0
InvalidResponseException unsafe_url 0
