<?php

declare(strict_types=1);

// How much memory calls leave behind: memory.php CALLS. Prints the growth of the process's resident set in KiB, from
// after a warm-up of a tenth of them to the end.

$options = (require __DIR__ . '/clients/target.php')()['options'];
$resident = static fn (): int
    => (int) explode(' ', (string) file_get_contents('/proc/self/statm'))[1] * 4;
$calls = (int) $argv[1];
for ($i = -intdiv($calls, 10), $before = 0; $i < $calls; $i++) {
    if ($i === 0) {
        $before = $resident();
    }
    Recur\Portal::createSession($options);
}
echo $resident() - $before, "\n";
