--TEST--
One option in both spellings is a ValueError, whatever the values
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

show_message(fn() => Recur\Portal::createSession(['returnUrl' => 'https://a.example/', 'return_url' => 'https://b.example/']));
show_message(fn() => Recur\Portal::createSession(['external_id' => null, 'externalId' => 'user_123']));
?>
--EXPECT--
ValueError: Recur\Portal::createSession(): Argument #1 ($opts) has the option "returnUrl" in both spellings
ValueError: Recur\Portal::createSession(): Argument #1 ($opts) has the option "externalId" in both spellings
