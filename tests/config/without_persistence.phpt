--TEST--
recur.persistent=0 closes connections at the end of the request, not within it
--EXTENSIONS--
recur
--INI--
recur.persistent=0
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
$sessions = $api->sessions();
show(fn() => $sessions->create(['customer' => 'cus_123']));
show(fn() => $sessions->create(['customer' => 'cus_123']));
?>
--EXPECT--
session of cus_123
session of cus_123
