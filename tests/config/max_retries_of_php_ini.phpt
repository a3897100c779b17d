--TEST--
recur.max_retries bounds the attempts
--EXTENSIONS--
recur
--INI--
recur.max_retries=1
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../include/stand_in.inc';
require __DIR__ . '/../include/outcome.inc';

$api = StandIn::start();
$api->answer(['status' => 503, 'body' => '', 'times' => 5]);
show(fn() => $api->sessions()->create(['customer' => 'cus_123']));
echo $api->requestCount(), "\n";
?>
--EXPECT--
ServerException server_error 503
2
