--TEST--
onExchange gets an Exchange with everything about the attempt
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';

$api = StandIn::start();
$api->answer(['status' => 201, 'headers' => ['x-request-id' => 'req_1'], 'json' => ['id' => 'x', 'url' => 'https://portal.recur.tw/'], 'delayMs' => 50]);
$api->sessions(['onExchange' => function (Recur\Exchange $exchange) {
    echo json_encode([$exchange->attempt, $exchange->statusCode, $exchange->errorCode, $exchange->requestId, $exchange->httpVersion, $exchange->connectionReused]), "\n";
    var_dump(
        $exchange->dnsMs >= 0.0,
        $exchange->connectMs > 0.0 && $exchange->connectMs >= $exchange->dnsMs,
        $exchange->tlsMs,
        $exchange->firstByteMs >= 50.0 && $exchange->firstByteMs >= $exchange->connectMs,
        $exchange->totalMs >= $exchange->firstByteMs && $exchange->totalMs < 5000.0,
    );
}])->create(['customer' => 'cus_123']);
?>
--EXPECT--
[1,201,null,"req_1","1.1",false]
bool(true)
bool(true)
float(0)
bool(true)
bool(true)
