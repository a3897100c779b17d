--TEST--
Campaign: a rate limit pauses the batch and fails nobody; no more are under way than asked for
--EXTENSIONS--
recur
pcntl
--SKIPIF--
<?php
require __DIR__ . '/../include/skip.inc';
skip_without_file(__DIR__ . '/../../examples/campaign/vendor/autoload.php', 'no Composer packages in examples/campaign');
?>
--FILE--
<?php

require __DIR__ . '/campaign.inc';

$run = new Run(numbered(40));
$run->api->control('answers', ['match' => 'bulk_7"', 'status' => 429, 'headers' => ['Retry-After' => '1']]);
$run->api->control('answers', ['holdUntilInFlight' => 2, 'times' => 1000]);
$start = microtime(true);
echo $run->toEnd(['--concurrency', '3']), "\n", $run->report();
var_dump(microtime(true) - $start >= 1, each_once($run->rows(), 40));
$log = $run->api->control('requests');
var_dump(count($log['requests']), $log['maxInFlight'] > 1 && $log['maxInFlight'] <= 3);
--EXPECT--
0
40 links made, 0 were there before, 0 failed.
The first link ends at …
bool(true)
bool(true)
int(41)
bool(true)
