--TEST--
What a callback returns is ignored
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
$sessions = $api->sessions(['onExchange' => function &() {
    static $value = ['a'];
    return $value;
}]);
show(fn() => $sessions->create(['customer' => 'cus_123']));
?>
--EXPECT--
session of cus_123
