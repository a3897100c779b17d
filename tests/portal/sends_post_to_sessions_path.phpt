--TEST--
A session is asked for with POST /v1/portal/sessions
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';

$api = StandIn::start();
$api->sessions()->create(['customer' => 'cus_123']);
foreach ($api->requests() as $request) {
    echo "{$request['method']} {$request['path']} {$request['query']}\n";
}
?>
--EXPECT--
POST /v1/portal/sessions
