--TEST--
Campaign: who is on the list twice gets one link; a byte order mark is no part of a name
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

$run = new Run("\u{FEFF}\"External_ID\",email\r\nbulk_1,\r\n bulk_1 ,other@example.com\r\n\"bulk_2\",\r\n,bulk+1@example.com\r\n");
echo $run->toEnd(), "\n", $run->report();
$who = array_map(static fn (array $row): string => $row['external_id'] . $row['email'], $run->rows());
sort($who);
echo implode(' ', $who), "\n";
--EXPECT--
0
3 links made, 0 were there before, 0 failed.
The first link ends at …
bulk+1@example.com bulk_1 bulk_2
