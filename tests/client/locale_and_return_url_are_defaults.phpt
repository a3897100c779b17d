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
{"customerId":"cus_123","returnUrl":"https://shop.example/account","locale":"en"}
{"customerId":"cus_123","returnUrl":"https://shop.example/other","locale":"zh-TW"}
{"customerId":"cus_123","returnUrl":"https://shop.example/account","locale":"en"}
