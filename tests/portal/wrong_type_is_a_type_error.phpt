--TEST--
An option of the wrong type is a TypeError that names the option
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

foreach ([['cus_123'], 12, 1.5, true, new stdClass(), STDERR] as $value) {
    show_message(fn() => Recur\Portal::createSession(['customer' => $value]));
}
?>
--EXPECT--
TypeError: Recur\Portal::createSession(): Argument #1 ($opts) option "customer" must be of type Stringable|string|null, array given
TypeError: Recur\Portal::createSession(): Argument #1 ($opts) option "customer" must be of type Stringable|string|null, int given
TypeError: Recur\Portal::createSession(): Argument #1 ($opts) option "customer" must be of type Stringable|string|null, float given
TypeError: Recur\Portal::createSession(): Argument #1 ($opts) option "customer" must be of type Stringable|string|null, bool given
TypeError: Recur\Portal::createSession(): Argument #1 ($opts) option "customer" must be of type Stringable|string|null, stdClass given
TypeError: Recur\Portal::createSession(): Argument #1 ($opts) option "customer" must be of type Stringable|string|null, resource given
