--TEST--
Where the client has a key, the key file is not read
--EXTENSIONS--
recur
--INI--
recur.secret_key_file=/nonexistent/key
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
show(fn() => $api->sessions()->create(['customer' => 'cus_123']));
show(fn() => $api->client(key: null)->portal->sessions->create(['customer' => 'cus_123']));
?>
--EXPECT--
session of cus_123
ConfigurationException invalid_setting 0
