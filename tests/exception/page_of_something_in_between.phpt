--TEST--
A 401, 403 or 407 that is no JSON comes from something in between, and the key is not blamed
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
$challenge = '<!DOCTYPE html><html><head><title>Just a moment...</title></head></html>';
foreach ([401, 403, 407] as $status) {
    foreach (['text/html' => $challenge, 'application/json' => 'error code: 1020'] as $type => $body) {
        $api->answer(['status' => $status, 'headers' => ['Content-Type' => $type, 'x-request-id' => 'req_1'], 'body' => $body]);
        $exception = result_of(fn() => $api->sessions()->create(['customer' => 'cus_123']));
        echo outcome($exception), " $exception->requestId $exception->attempts ", var_export($exception->isRetryable(), true),
            preg_match('/key|sk_/', $exception->getMessage()) ? ' blames the key: ' . $exception->getMessage() : '', "\n";
    }
}
echo $exception->getMessage(), "\n";
// Without a body, or with JSON, it is the API's.
foreach (['', '{}', '"no"', '{"error": {"code": "unauthorized"}}'] as $body) {
    $api->answer(['status' => 401, 'body' => $body], ['status' => 403, 'body' => $body]);
    show(fn() => $api->sessions()->create(['customer' => 'cus_123']));
    show(fn() => $api->sessions()->create(['customer' => 'cus_123']));
}
?>
--EXPECT--
InvalidResponseException unexpected_response 401 req_1 1 false
InvalidResponseException unexpected_response 401 req_1 1 false
InvalidResponseException unexpected_response 403 req_1 1 false
InvalidResponseException unexpected_response 403 req_1 1 false
InvalidResponseException unexpected_response 407 req_1 1 false
InvalidResponseException unexpected_response 407 req_1 1 false
What answered is not the Recur API but something before it, such as a CDN, a firewall or a proxy (status 407, not JSON): check what is in between, and the base URL.
AuthenticationException authentication_failed 401
PermissionException permission_denied 403
AuthenticationException authentication_failed 401
PermissionException permission_denied 403
AuthenticationException authentication_failed 401
PermissionException permission_denied 403
AuthenticationException unauthorized 401
PermissionException unauthorized 403
