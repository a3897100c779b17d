--TEST--
A proxy of the environment is not used for a loopback base URL
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
foreach (['http_proxy', 'HTTP_PROXY', 'all_proxy', 'ALL_PROXY'] as $name) {
    putenv("$name=http://127.0.0.1:9");
}
show(fn() => $api->sessions(['maxRetries' => 0])->create(['customer' => 'cus_123']));
?>
--EXPECT--
session of cus_123
