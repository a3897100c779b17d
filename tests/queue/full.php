<?php

declare(strict_types=1);

// full.php CUSTOMERS WORKERS: the campaign in full, then what workers do in a second; what went wrong is said last.

use QueueRun\FullRun;
use QueueRun\Site;

require __DIR__ . '/bootstrap.php';

$site = new Site();
try {
    $run = new FullRun($site, (int) $argv[1], (int) $argv[2]);
    $run->campaign();
    $run->throughput('Laravel on Redis', $run->laravel(...));
    $run->throughput('Messenger on MariaDB', $run->messenger(...));
} finally {
    $site->close();
}
foreach ($run->faults() as $fault) {
    echo "wrong: $fault\n";
}
exit($run->faults() === [] ? 0 : 1);
