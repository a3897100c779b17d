--TEST--
A script without a status delays the answer of the API
--FILE--
<?php

require __DIR__ . '/stand_in.inc';

$api = new StandIn();
$api->control('answers', ['delayMs' => 300]);
$start = microtime(true);
echo $api->create(['externalId' => 'bulk_1', 'returnUrl' => RETURN_URL])->status, "\n";
var_dump(microtime(true) - $start >= 0.3);
--EXPECT--
201
bool(true)
