--TEST--
fromArray() answers misuse with PHP's own errors
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$url = 'https://portal.recur.tw/s/1';
show_message(fn() => Recur\PortalSession::fromArray(['id' => 'x', 'link' => $url]));
show_message(fn() => Recur\PortalSession::fromArray(['id' => 'x', 'url' => $url, 'expiresat' => 'x']));
show_message(fn() => Recur\PortalSession::fromArray(['x', $url]));
show_message(fn() => Recur\PortalSession::fromArray(['id' => 1, 'url' => $url]));
show_message(fn() => Recur\PortalSession::fromArray(['id' => 'x', 'url' => [$url]]));
show_message(fn() => Recur\PortalSession::fromArray(['id' => 'x', 'url' => $url, 'returnUrl' => $url, 'return_url' => $url]));
?>
--EXPECT--
ValueError: Recur\PortalSession::fromArray(): Argument #1 ($fields) has an unknown field "link"
ValueError: Recur\PortalSession::fromArray(): Argument #1 ($fields) has an unknown field "expiresat", did you mean "expiresAt"?
ValueError: Recur\PortalSession::fromArray(): Argument #1 ($fields) has an unknown field 0, the keys must be names
TypeError: Recur\PortalSession::fromArray(): Argument #1 ($fields) field "id" must be of type Stringable|string|null, int given
TypeError: Recur\PortalSession::fromArray(): Argument #1 ($fields) field "url" must be of type Stringable|string|null, array given
ValueError: Recur\PortalSession::fromArray(): Argument #1 ($fields) has the field "returnUrl" in both spellings
