--TEST--
maxRetries 0 means one attempt
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
$api->answer(['status' => 503, 'body' => '', 'times' => 3]);
$exception = result_of(fn() => $api->sessions(['maxRetries' => 0])->create(['customer' => 'cus_123']));
echo outcome($exception), ' ', $exception->attempts, ' ', $api->requestCount(), "\n";
?>
--EXPECT--
ServerException server_error 503 1 1
