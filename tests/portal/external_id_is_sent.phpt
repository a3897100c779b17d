--TEST--
`externalId` is sent as external_id
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
echo outcome($api->sessions()->create(['externalId' => 'user_123'])), "\n";
echo $api->bodies()[0], "\n";
?>
--EXPECT--
session of cus_123
{"external_id":"user_123","return_url":"https://shop.example/account"}
