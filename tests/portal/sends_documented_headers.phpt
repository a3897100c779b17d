--TEST--
The request carries the documented headers, and names this extension
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';

$api = StandIn::start();
$api->sessions()->create(['customer' => 'cus_123']);
$names = ['Authorization', 'Content-Type', 'Accept', 'User-Agent', 'X-Recur-SDK-Type', 'X-Recur-SDK-Version', 'X-Recur-Source'];
foreach ($names as $name) {
    echo "$name: {$api->header($name)}\n";
}
$version = PHP_MAJOR_VERSION . '.' . PHP_MINOR_VERSION . '.' . PHP_RELEASE_VERSION;
var_dump(str_contains((string) $api->header('User-Agent'), "(PHP $version; libcurl/"));
var_dump(phpversion('recur') === $api->header('X-Recur-SDK-Version'));
?>
--EXPECTF--
Authorization: Bearer sk_test_stand_in
Content-Type: application/json
Accept: application/json
User-Agent: recur-php/%d.%d.%d (PHP %d.%d.%d; libcurl/%d.%d.%d)
X-Recur-SDK-Type: server
X-Recur-SDK-Version: %d.%d.%d
X-Recur-Source: server
bool(true)
bool(true)
