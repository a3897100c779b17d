--TEST--
recur.secret_key is used where the client has no key
--EXTENSIONS--
recur
--INI--
recur.secret_key=sk_test_stand_in_2
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';

putenv('RECUR_SECRET_KEY=sk_test_environment');
$api = StandIn::start();
$api->client(['returnUrl' => StandIn::RETURN_URL], null)->portal->sessions->create(['customer' => 'cus_123']);
echo $api->header('Authorization'), "\n";
?>
--EXPECT--
Bearer sk_test_stand_in_2
