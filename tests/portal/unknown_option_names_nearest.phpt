--TEST--
An unknown option is a ValueError that names the nearest known one
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

show_message(fn() => Recur\Portal::createSession(['email' => 'a@example.com', 'retrunUrl' => 'https://shop.example/']));
show_message(fn() => Recur\Portal::createSession(['custmer' => 'cus_123']));
show_message(fn() => Recur\Portal::createSession(['externalID' => 'user_123']));
?>
--EXPECT--
ValueError: Recur\Portal::createSession(): Argument #1 ($opts) has an unknown option "retrunUrl", did you mean "returnUrl"?
ValueError: Recur\Portal::createSession(): Argument #1 ($opts) has an unknown option "custmer", did you mean "customer"?
ValueError: Recur\Portal::createSession(): Argument #1 ($opts) has an unknown option "externalID", did you mean "externalId"?
