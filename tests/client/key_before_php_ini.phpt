--TEST--
The client's key comes before the one of php.ini
--EXTENSIONS--
recur
--INI--
recur.secret_key=sk_test_stand_in_2
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';

$api = StandIn::start();
$api->sessions()->create(['customer' => 'cus_123']);
echo $api->header('Authorization'), "\n";
?>
--EXPECT--
Bearer sk_test_stand_in
