--TEST--
Portal::createSession() takes its key and settings from php.ini
--EXTENSIONS--
recur
--INI--
recur.secret_key=sk_test_stand_in_2
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
putenv("RECUR_BASE_URL=$api->url");
$session = Recur\Portal::createSession(['customer' => 'cus_123', 'returnUrl' => 'https://shop.example/']);
echo outcome($session), "\n", $api->header('Authorization'), "\n";
?>
--EXPECT--
session of cus_123
Bearer sk_test_stand_in_2
