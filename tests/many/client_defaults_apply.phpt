--TEST--
locale and returnUrl of the client apply to rows that have none
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';

$api = StandIn::start();
$api->sessions(['locale' => 'en'])->createMany([['customer' => 'cus_123'], ['customer' => 'cus_123', 'locale' => 'zh-TW']], 1);
echo implode("\n", $api->bodies()), "\n";
?>
--EXPECT--
{"customer_id":"cus_123","return_url":"https://shop.example/account","locale":"en"}
{"customer_id":"cus_123","return_url":"https://shop.example/account","locale":"zh-TW"}
