--TEST--
Campaign: who failed is named with the reason, and tried again by the next run
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

$run = new Run("external_id,email\nbulk_1,\nnobody,\n,\nbulk_2,\nbulk_3,\n");
$run->api->control('answers', ['match' => 'bulk_2', 'status' => 400, 'headers' => ['x-request-id' => 'req_2'],
    'json' => ['error' => ['type' => 'invalid_request_error', 'code' => 'some_code', 'message' => 'Some text.']]]);
echo $run->toEnd(), "\n", $run->report();
$rows = $run->rows('links.csv.failed.csv');
usort($rows, static fn (array $a, array $b): int => $a['line'] <=> $b['line']);
foreach ($rows as $row) {
    echo $row['line'], ' ', $row['external_id'], ' ', $row['error'], ' ', preg_match('/\Areq_/', $row['request_id']), "\n";
}
var_dump(str_contains($rows[2]['message'], 'Some text.'));
echo $run->mode('links.csv.failed.csv'), ' ', count($run->rows()), "\n";
file_put_contents("$run->folder/customers.csv", "external_id\nbulk_1\nbulk_2\nbulk_3\n");
echo $run->toEnd(), "\n";
clearstatcache();
echo count($run->rows()), " ", is_file("$run->folder/links.csv.failed.csv") ? 'still there' : 'gone', "\n";
--EXPECT--
1
2 links made, 0 were there before, 3 failed.
The first link ends at …
+--------------------+-----------+
| Why                | Customers |
+--------------------+-----------+
| customer_not_found | 1         |
| no_identifier      | 1         |
| some_code          | 1         |
+--------------------+-----------+
Each of them is in links.csv.failed.csv
3 nobody customer_not_found 1
4  no_identifier 0
5 bulk_2 some_code 1
bool(true)
600 2
0
3 gone
