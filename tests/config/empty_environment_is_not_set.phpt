--TEST--
Empty environment variables count as not set
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
putenv('RECUR_SECRET_KEY=');
putenv('RECUR_SECRET_KEY_FILE=');
putenv('RECUR_BASE_URL=');
show(fn() => $api->client(key: null)->portal->sessions->create(['customer' => 'cus_123']));
?>
--EXPECT--
ConfigurationException missing_secret_key 0
