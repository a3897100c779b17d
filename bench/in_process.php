<?php

declare(strict_types=1);

// Calls of one client in one process: in_process.php CLIENT CALLS. Prints one line of JSON: the call times in
// nanoseconds, the CPU time of all calls in microseconds, and the peak memory of the process in KiB.

require getenv('BENCH_AUTOLOAD');

[, $name, $calls] = $argv;
$call = (require __DIR__ . "/clients/$name.php")((require __DIR__ . '/clients/target.php')());

/** User and system time so far, in microseconds. */
function cpu_us(): int
{
    $used = getrusage();

    return ($used['ru_utime.tv_sec'] + $used['ru_stime.tv_sec']) * 1000000
        + $used['ru_utime.tv_usec'] + $used['ru_stime.tv_usec'];
}

$times = [];
$warm = 0;
for ($i = 0; $i < (int) $calls; $i++) {
    // The first call makes the connection: it is timed, its CPU is not that of a warm call.
    if ($i === 1) {
        $warm = cpu_us();
    }
    $begun = hrtime(true);
    $call();
    $times[] = hrtime(true) - $begun;
}
echo json_encode([
    'times' => $times,
    'cpu' => $warm === 0 ? 0 : cpu_us() - $warm,
    'peak' => (int) preg_replace('/.*VmHWM:\s+(\d+).*/s', '$1', (string) file_get_contents('/proc/self/status')),
]), "\n";
