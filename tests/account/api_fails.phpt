--TEST--
Account page: where the API fails the visitor gets a text and the log a request ID
--EXTENSIONS--
recur
--FILE--
<?php

require __DIR__ . '/site.inc';

$site = new Site(new StandIn());
$visitor = $site->signedIn();
$site->api->control('answers', ['status' => 400, 'headers' => ['x-request-id' => 'req_of_this'], 'times' => 2,
    'json' => ['error' => ['type' => 'invalid_request_error', 'code' => 'some_code', 'message' => 'Some text.']]]);
echo $visitor->fetch()->status, ' ', $visitor->last->body, "\n";
echo $visitor->post('/portal')->status, ' ', $visitor->last->header('Location'), "\n";
$text = '無法開啟帳戶管理頁面，請稍後再試</p>';
var_dump(str_contains($visitor->get('/account')->body, $text), str_contains($visitor->get('/account')->body, $text));
var_dump(str_contains($site->log(), 'some_code, request req_of_this'), str_contains($site->log(), 'sk_test'));
$site->api->control('answers', ['status' => 503, 'times' => 9]);
echo $visitor->fetch()->status, "\n";
--EXPECT--
500 {"error":"無法開啟帳戶管理頁面，請稍後再試"}
303 /account
bool(true)
bool(false)
bool(true)
bool(false)
503
