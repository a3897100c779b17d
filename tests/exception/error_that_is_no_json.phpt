--TEST--
An error page that is no JSON still maps by its status
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
foreach ([400, 402, 404, 409, 500] as $status) {
    $api->answer(['status' => $status, 'headers' => ['Content-Type' => 'text/html'], 'body' => '<h1>Oops</h1>']);
    $exception = result_of(fn() => $api->sessions(['maxRetries' => 0])->create(['customer' => 'cus_123']));
    echo outcome($exception), ' ', json_encode([$exception->type, $exception->details]), "\n";
}
?>
--EXPECT--
InvalidRequestException request_failed 400 [null,null]
InvalidRequestException request_failed 402 [null,null]
InvalidRequestException not_found 404 [null,null]
InvalidRequestException request_failed 409 [null,null]
ServerException server_error 500 [null,null]
