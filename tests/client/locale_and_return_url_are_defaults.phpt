--TEST--
locale and returnUrl of the client are defaults for those of a session
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';

$api = StandIn::start();
$sessions = $api->sessions(['locale' => 'en']);
$sessions->create(['customer' => 'cus_123']);
$sessions->create(['customer' => 'cus_123', 'locale' => 'zh-TW', 'return_url' => 'https://shop.example/other']);
$sessions->create(['customer' => 'cus_123', 'locale' => null, 'returnUrl' => '']);
echo implode("\n", $api->bodies()), "\n";
?>
--EXPECT--
{"customer_id":"cus_123","return_url":"https://shop.example/account","locale":"en"}
{"customer_id":"cus_123","return_url":"https://shop.example/other","locale":"zh-TW"}
{"customer_id":"cus_123","return_url":"https://shop.example/account","locale":"en"}
