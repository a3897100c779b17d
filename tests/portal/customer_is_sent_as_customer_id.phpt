--TEST--
`customer` is sent as customer_id
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';

$api = StandIn::start();
$api->sessions(['returnUrl' => null])->create(['customer' => 'cus_123', 'returnUrl' => 'https://shop.example/']);
echo $api->bodies()[0], "\n";
?>
--EXPECT--
{"customer_id":"cus_123","return_url":"https://shop.example/"}
