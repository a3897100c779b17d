<?php

declare(strict_types=1);

// One call of one client in a fresh PHP request: ?client=NAME. Answers what it took, in nanoseconds of time and
// microseconds of CPU.

require getenv('BENCH_AUTOLOAD');

$folder = getenv('BENCH_FOLDER');
$client = basename((string) $_GET['client']);
$used = static function (): int {
    $usage = getrusage();

    return ($usage['ru_utime.tv_sec'] + $usage['ru_stime.tv_sec']) * 1000000
        + $usage['ru_utime.tv_usec'] + $usage['ru_stime.tv_usec'];
};
$target = (require "$folder/clients/target.php")();
$make = require "$folder/clients/$client.php";
$cpu = $used();
$begun = hrtime(true);
$link = $make($target)();
$took = hrtime(true) - $begun;
echo json_encode(['time' => $took, 'cpu' => $used() - $cpu, 'link' => strlen($link), 'pid' => getmypid()]), "\n";
