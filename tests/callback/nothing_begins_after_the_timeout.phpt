--TEST--
Where a callback takes what was left of the timeout, no further attempt is made and the last failure is told
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
$api->answer(['status' => 503, 'body' => '']);
$sessions = $api->sessions(['timeout' => 1, 'onExchange' => function () {
    usleep(1_200_000);
}]);
$failure = result_of(fn() => $sessions->create(['customer' => 'cus_123']));
echo outcome($failure), ', attempts: ', $failure->attempts, ', requests: ', $api->requestCount(), "\n";
?>
--EXPECT--
ServerException server_error 503, attempts: 1, requests: 1
