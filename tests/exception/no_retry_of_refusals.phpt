--TEST--
What another attempt cannot mend is not retried
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
foreach ([400, 401, 403, 404, 409, 422, 501] as $status) {
    $api->answer(['status' => $status, 'body' => '']);
    echo $status, ' ', result_of(fn() => $api->sessions()->create(['customer' => 'cus_123']))->attempts, "\n";
}
?>
--EXPECT--
400 1
401 1
403 1
404 1
409 1
422 1
501 1
