--TEST--
recur.secret_key comes before recur.secret_key_file
--EXTENSIONS--
recur
--INI--
recur.secret_key=sk_test_stand_in_2
recur.secret_key_file=/nonexistent/key
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';

$api = StandIn::start();
$api->client(['returnUrl' => StandIn::RETURN_URL], null)->portal->sessions->create(['customer' => 'cus_123']);
echo $api->header('Authorization'), "\n";
?>
--EXPECT--
Bearer sk_test_stand_in_2
