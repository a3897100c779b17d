--TEST--
Errors at the top level, and as a bare text, are read too
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
$bodies = [
    ['type' => 'api_error', 'code' => 'top', 'message' => 'At the top.', 'details' => ['a' => 1]],
    ['error' => ['code' => 'documented', 'message' => 'As documented.', 'doc_url' => 'https://docs.recur.tw/', 'details' => [['field' => 'a'], ['field' => 'b']]]],
    ['error' => 'Only a text.'],
    ['error' => ['message' => 'No code.']],
    ['error' => null],
    ['error' => ['code' => 7, 'type' => [], 'message' => false]],
    [],
    'text',
];
foreach ($bodies as $body) {
    $api->answer(['status' => 400, 'json' => $body]);
    $exception = result_of(fn() => $api->sessions()->create(['customer' => 'cus_123']));
    echo outcome($exception), ' ', json_encode([$exception->type, $exception->details]), ' ',
        preg_match('/At the top|As documented|Only a text|No code/', $exception->getMessage()), "\n";
}
?>
--EXPECT--
InvalidRequestException top 400 ["api_error",{"a":1}] 1
InvalidRequestException documented 400 [null,[{"field":"a"},{"field":"b"}]] 1
InvalidRequestException request_failed 400 [null,null] 1
InvalidRequestException request_failed 400 [null,null] 1
InvalidRequestException request_failed 400 [null,null] 0
InvalidRequestException request_failed 400 [null,null] 0
InvalidRequestException request_failed 400 [null,null] 0
InvalidRequestException request_failed 400 [null,null] 0
