--TEST--
A fatal error in onSettled leaves the pool usable for what still runs
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start(2);
register_shutdown_function(function () use ($api) {
    echo "shutdown\n";
    show(fn() => $api->sessions()->create(['customer' => 'cus_123']));
});
$api->sessions()->createMany([['customer' => 'cus_123'], ['customer' => 'cus_456']], 2, function () {
    ini_set('memory_limit', (string) (memory_get_usage(true) + 1048576));
    str_repeat('x', 1 << 26);
});
?>
--EXPECTF--
%AFatal error: Allowed memory size of %d bytes exhausted%a
shutdown
session of cus_123
