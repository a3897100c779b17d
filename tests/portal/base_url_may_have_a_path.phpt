--TEST--
A base URL may carry a path prefix, with or without a slash at its end
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
foreach (['/some/prefix', '/some/prefix/'] as $prefix) {
    show(fn() => $api->sessions(['baseUrl' => $api->url . $prefix])->create(['customer' => 'cus_123']));
}
echo implode("\n", array_column($api->requests(), 'path')), "\n";
?>
--EXPECT--
session of cus_123
session of cus_123
/some/prefix/v1/portal/sessions
/some/prefix/v1/portal/sessions
