--TEST--
The request ID is x-request-id, else request-id, else cf-ray
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
$ids = ['x-request-id' => 'x', 'request-id' => 'r', 'cf-ray' => 'c'];
while ($ids !== []) {
    $headers = $ids + ['x-request-id' => ''];
    $api->answer(['status' => 400, 'headers' => $headers, 'json' => ['error' => ['code' => 'a']]]);
    var_dump(result_of(fn() => $api->sessions()->create(['customer' => 'cus_123']))->requestId);
    array_shift($ids);
}
?>
--EXPECT--
string(1) "x"
string(1) "r"
string(1) "c"
