--TEST--
docUrl is the API's page about the code, where it is an absolute https URL
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
$page = 'https://docs.recur.tw/api/error-codes#bad_request';
foreach ([$page, 'http://docs.recur.tw/', '/api/error-codes', 'javascript:alert(1)', 'https://docs.recur.tw/' . StandIn::KEY, 7, null] as $url) {
    $api->answer(['status' => 400, 'json' => ['error' => ['code' => 'bad_request', 'message' => 'No.', 'doc_url' => $url]]]);
    var_dump(result_of(fn() => $api->sessions()->create(['customer' => 'cus_123']))->docUrl);
}
$api->answer(['status' => 409, 'json' => ['code' => 'conflict', 'message' => 'No.', 'doc_url' => $page]]);
var_dump(result_of(fn() => $api->sessions()->create(['customer' => 'cus_123']))->docUrl);
// On every exception, and never uninitialized.
var_dump((new Recur\Exception\TimeoutException('Late.'))->docUrl);
var_dump(result_of(fn() => $api->sessions()->create([]))->docUrl);
?>
--EXPECT--
string(49) "https://docs.recur.tw/api/error-codes#bad_request"
NULL
NULL
NULL
NULL
NULL
NULL
string(49) "https://docs.recur.tw/api/error-codes#bad_request"
NULL
NULL
