--TEST--
Client options come before php.ini's settings
--EXTENSIONS--
recur
--INI--
recur.timeout=nonsense
recur.base_url=nonsense
recur.field_case=nonsense
recur.connect_timeout=nonsense
recur.max_retries=nonsense
recur.proxy=:nonsense:
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
$sessions = $api->sessions([
    'timeout' => 5.5, 'connectTimeout' => '2', 'maxRetries' => 0, 'fieldCase' => 'snake', 'proxy' => 'http://127.0.0.1:9',
]);
$refused = result_of(fn() => $sessions->create(['customer' => 'cus_123']));
echo outcome($refused), "\n";
?>
--EXPECT--
ConnectionException connect_failed 0
