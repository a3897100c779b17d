--TEST--
Campaign: after a kill it goes on, and does nobody twice
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
$run->api->control('answers', ['delayMs' => 20, 'times' => 100000]);
$run->start(['--concurrency', '4']);
var_dump(eventually(static fn (): bool => $run->lines() > 20));
$run->signal(SIGKILL);
$run->wait();
$links = "$run->folder/links.csv";
$before = $run->rows();
var_dump(count($before) < 200);
// As a machine leaves it that stopped in the middle of a row.
file_put_contents($links, ',bulk_200,,cus_bulk_200,portal_sess_torn,http://127.0.0', FILE_APPEND);
chmod($links, 0644);
$run->api->send('POST', '/_stand-in/reset');
echo $run->toEnd(), "\n";
var_dump(each_once($run->rows(), 200), array_slice($run->rows(), 0, count($before)) === $before, $run->mode('links.csv'));
$bodies = array_column($run->api->control('requests')['requests'], 'body');
$asked = array_map(static fn (string $body): string => json_decode($body, true)['external_id'], $bodies);
var_dump(array_intersect($asked, array_column($before, 'external_id')));
$run->api->send('POST', '/_stand-in/reset');
echo $run->toEnd(), ' ', $run->report(), count($run->api->control('requests')['requests']), "\n";
--EXPECT--
bool(true)
bool(true)
0
bool(true)
bool(true)
string(3) "600"
array(0) {
}
0 0 links made, 200 were there before, 0 failed.
The first link ends at …
0
