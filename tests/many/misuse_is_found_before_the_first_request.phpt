--TEST--
Misuse in any row is thrown before the first request, and names the row and the option
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
$sessions = $api->sessions();
$fine = ['customer' => 'cus_123'];
show_message(fn() => $sessions->createMany([$fine, ['custmer' => 'cus_456']]));
show_message(fn() => $sessions->createMany(['a' => $fine, 'b' => ['customer' => []]]));
show_message(fn() => $sessions->createMany([$fine, 12 => ['cus_456']]));
show_message(fn() => $sessions->createMany([$fine, $fine, ['returnUrl' => 'https://a.example', 'return_url' => '']]));
show_message(fn() => $sessions->createMany([$fine, 'cus_456']));
show_message(fn() => $sessions->createMany(['a' => $fine, 'b' => null]));
show_message(fn() => $sessions->createMany([$fine], 8, 'no_such_function'));
echo $api->requestCount(), "\n";
?>
--EXPECT--
ValueError: Recur\PortalSessions::createMany(): Argument #1 ($list) has an unknown option "custmer" in row 1, did you mean "customer"?
TypeError: Recur\PortalSessions::createMany(): Argument #1 ($list) option "customer" in row "b" must be of type Stringable|string|null, array given
ValueError: Recur\PortalSessions::createMany(): Argument #1 ($list) has an unknown option 0 in row 12, the keys must be names
ValueError: Recur\PortalSessions::createMany(): Argument #1 ($list) has the option "returnUrl" in row 2 in both spellings
TypeError: Recur\PortalSessions::createMany(): Argument #1 ($list) must hold arrays of options, string given in row 1
TypeError: Recur\PortalSessions::createMany(): Argument #1 ($list) must hold arrays of options, null given in row "b"
TypeError: Recur\PortalSessions::createMany(): Argument #3 ($onSettled) must be a valid callback or null, function "no_such_function" not found or invalid function name
0
