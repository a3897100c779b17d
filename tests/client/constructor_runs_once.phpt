--TEST--
A second call of the constructor changes nothing
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
$client = $api->client(['returnUrl' => StandIn::RETURN_URL]);
show_message(fn() => $client->__construct('sk_test_stand_in_2'));
$client->portal->sessions->create(['customer' => 'cus_123']);
echo $api->header('Authorization'), "\n";
?>
--EXPECT--
Error: Cannot modify readonly property Recur\Client::$portal
Bearer sk_test_stand_in
