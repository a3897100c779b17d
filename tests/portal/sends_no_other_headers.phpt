--TEST--
The request carries no header that is not documented but those of HTTP itself
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';

$api = StandIn::start();
$api->sessions()->create(['customer' => 'cus_123']);
$names = array_map(strtolower(...), array_column($api->requests()[0]['headers'], 0));
sort($names);
echo implode("\n", $names), "\n";
?>
--EXPECT--
accept
authorization
content-length
content-type
host
user-agent
x-recur-sdk-type
x-recur-sdk-version
x-recur-source
