--TEST--
Failures that another attempt may mend are retried; the exception tells how many there were
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
foreach ([408, 421, 425, 500, 502, 503, 504, 520, 530] as $status) {
    $api->answer(['status' => $status, 'body' => '', 'times' => 2]);
    show(fn() => $api->sessions()->create(['customer' => 'cus_123']));
}
echo $api->requestCount(), "\n";
$api->answer(['status' => 503, 'body' => '', 'times' => 2]);
$exception = result_of(fn() => $api->sessions(['maxRetries' => 1])->create(['customer' => 'cus_123']));
echo outcome($exception), ' ', $exception->attempts, "\n";
?>
--EXPECT--
session of cus_123
session of cus_123
session of cus_123
session of cus_123
session of cus_123
session of cus_123
session of cus_123
session of cus_123
session of cus_123
27
ServerException server_error 503 2
