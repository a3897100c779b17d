--TEST--
A second answer that says nothing of spelling is reported and teaches nothing
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
$json = fn(int $status) => ['status' => $status, 'json' => ['error' => ['code' => "code_$status"]]];
$page = fn(int $status) => ['status' => $status, 'headers' => ['Content-Type' => 'text/html'], 'body' => '<h1>Oops</h1>'];
$sessions = $api->sessions(['maxRetries' => 0]);
foreach ([$json(401), $json(403), $json(429), $json(500), $page(403), $page(400), $page(404)] as $second) {
    $api->answer(['status' => 400, 'json' => ['error' => ['code' => 'missing_customer_identifier']]], $second);
    $exception = result_of(fn() => $sessions->create(['customer' => 'cus_123']));
    echo outcome($exception), ' ', $exception->attempts, "\n";
}
foreach ($api->bodies() as $body) {
    echo str_contains($body, 'customer_id') ? 'snake ' : 'camel ';
}
?>
--EXPECT--
AuthenticationException code_401 401 2
PermissionException code_403 403 2
RateLimitException code_429 429 2
ServerException code_500 500 2
InvalidResponseException unexpected_response 403 2
InvalidRequestException request_failed 400 2
InvalidRequestException not_found 404 2
snake camel snake camel snake camel snake camel snake camel snake camel snake camel
