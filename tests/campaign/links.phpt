--TEST--
Campaign: everybody on the list gets a link, in a file for its owner alone
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

$run = new Run("name,email,external_id,locale\nA,customer@example.com,,\nB,,user_456,en\n\nC,past-due@example.com,user_789,\n");
echo $run->toEnd(['--locale', 'zh-TW']), "\n", $run->report();
foreach ($run->rows() as $row) {
    $link = str_starts_with($row['url'], $run->api->url . '/portal/session/') ? 'link' : $row['url'];
    $ends = strtotime($row['expires_at']) > time() + 3500 ? 'an hour' : $row['expires_at'];
    $rows[] = "{$row['external_id']} {$row['email']} {$row['recur_customer']} $link $ends";
}
sort($rows);
echo implode("\n", $rows), "\n", $run->mode('links.csv'), "\n";
foreach ($run->api->control('requests')['requests'] as $request) {
    $bodies[] = json_encode(json_decode($request['body']), JSON_UNESCAPED_SLASHES);
}
sort($bodies);
echo implode("\n", $bodies), "\n";
var_dump(str_contains($run->said(), '3/3'), is_file("$run->folder/links.csv.failed.csv"));
--EXPECT--
0
3 links made, 0 were there before, 0 failed.
The first link ends at …
 customer@example.com cus_123 link an hour
user_456  cus_456 link an hour
user_789 past-due@example.com cus_789 link an hour
600
{"email":"customer@example.com","return_url":"https://shop.example/account","locale":"zh-TW"}
{"external_id":"user_456","return_url":"https://shop.example/account","locale":"en"}
{"external_id":"user_789","email":"past-due@example.com","return_url":"https://shop.example/account","locale":"zh-TW"}
bool(true)
bool(false)
