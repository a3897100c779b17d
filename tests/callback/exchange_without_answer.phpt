--TEST--
Where nothing was answered, an Exchange has status 0 and no version
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$client = new Recur\Client('sk_test_x', ['baseUrl' => 'http://127.0.0.1:9', 'maxRetries' => 0, 'onExchange' => function ($exchange) {
    var_dump($exchange->statusCode, $exchange->errorCode, $exchange->requestId, $exchange->httpVersion, $exchange->firstByteMs);
}]);
show(fn() => $client->portal->sessions->create(['customer' => 'cus_123']));
?>
--EXPECT--
int(0)
string(14) "connect_failed"
NULL
string(0) ""
float(0)
ConnectionException connect_failed 0
