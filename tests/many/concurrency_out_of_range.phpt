--TEST--
Concurrency outside 1 to 256 is a ValueError
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

foreach ([0, -1, 257, PHP_INT_MIN] as $concurrency) {
    show_message(fn() => Recur\Portal::createSessions([['customer' => 'x']], $concurrency));
}
show_message(fn() => (new Recur\Client('sk_test_x'))->portal->sessions->createMany([], 0));
?>
--EXPECT--
ValueError: Recur\Portal::createSessions(): Argument #2 ($concurrency) must be between 1 and 256
ValueError: Recur\Portal::createSessions(): Argument #2 ($concurrency) must be between 1 and 256
ValueError: Recur\Portal::createSessions(): Argument #2 ($concurrency) must be between 1 and 256
ValueError: Recur\Portal::createSessions(): Argument #2 ($concurrency) must be between 1 and 256
ValueError: Recur\PortalSessions::createMany(): Argument #2 ($concurrency) must be between 1 and 256
