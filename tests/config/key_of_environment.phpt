--TEST--
RECUR_SECRET_KEY is used where nothing else names a key
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
putenv('RECUR_SECRET_KEY=sk_test_stand_in_2');
putenv('RECUR_SECRET_KEY_FILE=/nonexistent/key');
$api->client(['returnUrl' => StandIn::RETURN_URL], null)->portal->sessions->create(['customer' => 'cus_123']);
echo $api->header('Authorization'), "\n";
putenv('RECUR_SECRET_KEY=pk_test_x');
show(fn() => $api->client(key: null)->portal->sessions->create(['customer' => 'cus_123']));
?>
--EXPECT--
Bearer sk_test_stand_in_2
ConfigurationException publishable_key 0
