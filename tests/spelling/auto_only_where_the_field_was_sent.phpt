--TEST--
missing_return_url where none was sent is no question of spelling
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
$exception = result_of(fn() => $api->sessions(['returnUrl' => null])->create(['customer' => 'cus_123']));
echo outcome($exception), ' ', $exception->attempts, ' ', $api->requestCount(), "\n";
?>
--EXPECT--
MissingReturnUrlException missing_return_url 400 1 1
