--TEST--
null and the empty string are no key: php.ini's is used
--EXTENSIONS--
recur
--INI--
recur.secret_key=sk_test_stand_in_2
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';

$api = StandIn::start();
foreach ([null, ''] as $key) {
    $api->client(['returnUrl' => StandIn::RETURN_URL], $key)->portal->sessions->create(['customer' => 'cus_123']);
    echo $api->header('Authorization'), "\n";
}
?>
--EXPECT--
Bearer sk_test_stand_in_2
Bearer sk_test_stand_in_2
