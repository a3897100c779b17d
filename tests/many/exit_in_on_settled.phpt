--TEST--
exit() in onSettled ends the script at once, with shutdown functions and destructors
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
try {
    $api->sessions()->createMany(array_fill(0, 6, ['customer' => 'cus_123']), 4, function () {
        echo "exit\n";
        exit(3);
    });
} finally {
    echo "never reached\n";
}
?>
--EXPECT--
exit
shutdown
session of cus_123
