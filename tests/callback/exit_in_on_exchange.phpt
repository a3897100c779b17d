--TEST--
exit() in onExchange ends the script at once
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
try {
    $api->sessions(['onExchange' => function () {
        exit("exit\n");
    }])->create(['customer' => 'cus_123']);
} catch (Throwable $never) {
    echo "caught\n";
}
echo "never reached\n";
?>
--EXPECT--
exit
shutdown
session of cus_123
