--TEST--
An Exchange can be neither changed nor made by hand
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
$seen = null;
$api->sessions(['onExchange' => function ($exchange) use (&$seen) {
    $seen = $exchange;
}])->create(['customer' => 'cus_123']);
show_message(function () use ($seen) {
    $seen->attempt = 7;
});
show_message(fn() => new Recur\Exchange());
echo $seen->attempt, "\n";
?>
--EXPECT--
Error: Cannot modify readonly property Recur\Exchange::$attempt
Error: Call to private Recur\Exchange::__construct() from global scope
1
