--TEST--
A client that is dropped inside its own callback finishes the call
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
$sessions = $api->sessions(['onExchange' => function () use (&$sessions) {
    $sessions = null;
    gc_collect_cycles();
}]);
show(fn() => $sessions->create(['customer' => 'cus_123']));
var_dump($sessions);
?>
--EXPECT--
session of cus_123
NULL
