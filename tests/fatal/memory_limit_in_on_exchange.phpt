--TEST--
memory_limit reached in a callback is PHP's own fatal error, and what still runs can call
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
register_shutdown_function(function () use ($api) {
    echo "shutdown\n";
    show(fn() => $api->sessions()->create(['customer' => 'cus_123']));
});
ini_set('memory_limit', '16M');
$api->sessions(['onExchange' => function () {
    str_repeat('x', 1 << 26);
}])->create(['customer' => 'cus_123']);
?>
--EXPECTF--
%AFatal error: Allowed memory size of %d bytes exhausted%a
shutdown
session of cus_123
