--TEST--
An error has code, message, a page about the code and a list of details, or one of the forms that clients have seen
--FILE--
<?php

require __DIR__ . '/stand_in.inc';

$api = new StandIn();
$body = ['email' => 'customer@example.com', 'locale' => 'fr', 'return_url' => RETURN_URL];
foreach (['documented', 'typed', 'flat', 'text'] as $form) {
    $api->control('settings', ['errorForm' => $form]);
    echo $api->create($body)->body, "\n";
}
--EXPECT--
{"error":{"code":"invalid_request","message":"locale must be zh-TW or en.","doc_url":"https://docs.recur.tw/api/error-codes#invalid_request","details":[{"field":"locale","message":"locale must be zh-TW or en."}]}}
{"error":{"type":"invalid_request_error","code":"invalid_request","message":"locale must be zh-TW or en.","doc_url":"https://docs.recur.tw/api/error-codes#invalid_request","details":[{"field":"locale","message":"locale must be zh-TW or en."}]}}
{"code":"invalid_request","message":"locale must be zh-TW or en.","doc_url":"https://docs.recur.tw/api/error-codes#invalid_request","details":[{"field":"locale","message":"locale must be zh-TW or en."}]}
{"error":"locale must be zh-TW or en."}
