--TEST--
`externalId` may not be a float, a bool or an array
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

foreach ([1.5, false, []] as $value) {
    show_message(fn() => Recur\Portal::createSession(['externalId' => $value]));
}
?>
--EXPECT--
TypeError: Recur\Portal::createSession(): Argument #1 ($opts) option "externalId" must be of type Stringable|string|int|null, float given
TypeError: Recur\Portal::createSession(): Argument #1 ($opts) option "externalId" must be of type Stringable|string|int|null, bool given
TypeError: Recur\Portal::createSession(): Argument #1 ($opts) option "externalId" must be of type Stringable|string|int|null, array given
