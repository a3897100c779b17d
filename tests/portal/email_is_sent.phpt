--TEST--
`email` is sent as email
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
echo outcome($api->sessions()->create(['email' => 'customer@example.com'])), "\n";
echo $api->bodies()[0], "\n";
?>
--EXPECT--
session of cus_123
{"email":"customer@example.com","return_url":"https://shop.example/account"}
