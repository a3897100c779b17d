--TEST--
onExchange is called after each attempt, failed ones included
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';

$api = StandIn::start();
$api->answer(['status' => 503, 'body' => ''], ['status' => 502, 'json' => ['error' => ['code' => 'bad_gateway']]]);
$api->sessions(['onExchange' => function (Recur\Exchange $exchange) {
    echo "$exchange->attempt $exchange->statusCode ", json_encode($exchange->errorCode), "\n";
}])->create(['customer' => 'cus_123']);
?>
--EXPECT--
1 503 "server_error"
2 502 "bad_gateway"
3 201 null
