--TEST--
onExchange is called for every attempt of every row
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';

$api = StandIn::start(2);
$api->answer(['status' => 503, 'body' => '', 'match' => 'cus_456']);
$attempts = [];
$sessions = $api->sessions(['onExchange' => function (Recur\Exchange $exchange) use (&$attempts) {
    $attempts[] = "$exchange->attempt $exchange->statusCode " . json_encode($exchange->errorCode);
}]);
$sessions->createMany([['customer' => 'cus_123'], ['customer' => 'cus_456'], ['customer' => 'cus_nobody']], 2);
sort($attempts);
echo implode("\n", $attempts), "\n";
?>
--EXPECT--
1 201 null
1 404 "resource_not_found"
1 503 "server_error"
2 201 null
