--TEST--
Without a return URL the portal configuration's default is used
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';

$api = StandIn::start();
$api->set('defaultReturnUrl', 'https://shop.example/default');
$sessions = $api->sessions(['returnUrl' => null]);
echo $sessions->create(['customer' => 'cus_123'])->returnUrl, "\n";
echo $sessions->create(['customer' => 'cus_123', 'configuration' => 'pcfg_with_return_url'])->returnUrl, "\n";
?>
--EXPECT--
https://shop.example/default
https://shop.example/account
