--TEST--
The key given to the client is the one that is sent
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';

$api = StandIn::start();
$api->client(key: 'sk_live_stand_in')->portal->sessions->create(['customer' => 'cus_123', 'returnUrl' => 'https://shop.example/']);
echo $api->header('Authorization'), "\n";
?>
--EXPECT--
Bearer sk_live_stand_in
