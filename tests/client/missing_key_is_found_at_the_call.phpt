--TEST--
A client without a key can be made; the call says what is missing and sends nothing
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
$client = $api->client(key: null);
$exception = result_of(fn() => $client->portal->sessions->create(['customer' => 'cus_123']));
echo outcome($exception), "\n";
foreach (['Recur\Client', 'recur.secret_key_file', 'RECUR_SECRET_KEY'] as $place) {
    var_dump(str_contains($exception->getMessage(), $place));
}
echo $api->requestCount(), "\n";
?>
--EXPECT--
ConfigurationException missing_secret_key 0
bool(true)
bool(true)
bool(true)
0
