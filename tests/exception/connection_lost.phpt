--TEST--
An answer that is cut short is connection_lost
--EXTENSIONS--
recur
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
$api->answer(['status' => 200, 'headers' => ['Content-Length' => '500'], 'body' => '{"id":"x"']);
$exception = result_of(fn() => $api->sessions(['maxRetries' => 0])->create(['customer' => 'cus_123']));
echo outcome($exception), ' ', $exception->attempts, "\n";
?>
--EXPECT--
ConnectionException connection_lost 200 1
