--TEST--
Campaign: a file that it cannot work with ends it before any request, and stays as it is
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

$run = new Run("name,phone\nA,1\n");
$try = static function (array $arguments = []) use ($run): void {
    echo $run->toEnd($arguments), ' ', preg_match('/\[ERROR\] (.*)/', $run->said(), $match) ? trim($match[1]) : $run->said(), "\n";
};
$try();
file_put_contents("$run->folder/customers.csv", '');
$try();
file_put_contents("$run->folder/customers.csv", numbered(2));
file_put_contents("$run->folder/links.csv", "to,from\n1,2\n");
$try();
echo file_get_contents("$run->folder/links.csv");
unlink("$run->folder/links.csv");
$holder = fopen("$run->folder/links.csv", 'c');
flock($holder, LOCK_EX);
$try();
fclose($holder);
$try(['--concurrency', '0']);
unlink("$run->folder/customers.csv");
$try();
echo count($run->api->control('requests')['requests']), "\n";
--EXPECT--
2 customers.csv: its first line names none of the columns customer, external_id, email
2 customers.csv is empty
2 links.csv is not a file of links; name another one
to,from
1,2
2 links.csv is in use by another run
2 --concurrency takes a number from 1 to 256
2 cannot read customers.csv: SplFileObject::__construct(customers.csv): Failed to open stream: No such file or
0
