--TEST--
The status of an error decides on the class
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
foreach ([400, 401, 402, 403, 404, 409, 422, 429, 500, 501, 502, 503, 504, 599] as $status) {
    $api->answer(['status' => $status, 'json' => ['error' => ['type' => 'some_error', 'code' => 'some_code', 'message' => 'No.']]]);
    echo $status, ' ', outcome(result_of(fn() => $api->sessions(['maxRetries' => 0])->create(['customer' => 'cus_123']))), "\n";
}
?>
--EXPECT--
400 InvalidRequestException some_code 400
401 AuthenticationException some_code 401
402 InvalidRequestException some_code 402
403 PermissionException some_code 403
404 CustomerNotFoundException some_code 404
409 InvalidRequestException some_code 409
422 InvalidRequestException some_code 422
429 RateLimitException some_code 429
500 ServerException some_code 500
501 ServerException some_code 501
502 ServerException some_code 502
503 ServerException some_code 503
504 ServerException some_code 504
599 ServerException some_code 599
