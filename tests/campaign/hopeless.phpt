--TEST--
Campaign: it gives up where nobody would get a link
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

$run = new Run(numbered(200));
echo $run->toEnd(['--concurrency', '2'], 'sk_test_other'), "\n";
var_dump(str_contains($run->said(), 'no customer would get a link'), str_contains($run->said(), 'Unknown secret key'));
echo count($run->api->control('requests')['requests']), ' ', count($run->rows()), "\n";
$run->api->send('POST', '/_stand-in/reset');
$run->api->control('answers', ['status' => 503, 'times' => 100000]);
echo $run->toEnd(['--concurrency', '2']), "\n";
var_dump(str_contains($run->said(), 'no customer would get a link'));
echo count($run->api->control('requests')['requests']), "\n";
echo $run->toEnd([], 'pk_test_stand_in'), "\n";
var_dump(str_contains($run->said(), 'no customer would get a link'), str_contains($run->said(), 'pk_test_stand_in'));
--EXPECT--
1
bool(true)
bool(true)
32 0
1
bool(true)
32
1
bool(true)
bool(false)
