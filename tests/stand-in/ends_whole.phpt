--TEST--
However its processes are ended, none of them goes on: the server, its workers and the deliveries end with the others
--FILE--
<?php

require __DIR__ . '/stand_in.inc';

/** @return array<int, int> the processes that descend from this one, whoever is their parent in between => their parent */
function descendants(int $of): array
{
    $parents = [];
    foreach (glob('/proc/[0-9]*/stat') as $file) {
        $stat = @file_get_contents($file);
        if ($stat !== false && preg_match('/\A(\d+) \(.*\) (\w) (\d+)/s', $stat, $match) === 1 && $match[2] !== 'Z') {
            $parents[(int) $match[1]] = (int) $match[3];
        }
    }
    $found = [$of => 0];
    do {
        $before = count($found);
        foreach ($parents as $pid => $parent) {
            if (isset($found[$parent])) {
                $found[$pid] = $parent;
            }
        }
    } while (count($found) > $before);
    unset($found[$of]);
    return $found;
}

function alive(int $pid): bool
{
    $stat = @file_get_contents("/proc/$pid/stat");
    return $stat !== false && preg_match('/\) [ZX]/', $stat) !== 1;
}

$ways = [
    'SIGTERM to the one that was started' => static fn (array $all): array => [[$all[0]], SIGTERM],
    'SIGKILL to it' => static fn (array $all): array => [[$all[0]], SIGKILL],
    'SIGKILL to the guard' => static fn (array $all): array => [[$all[1]], SIGKILL],
    'SIGTERM to the guard' => static fn (array $all): array => [[$all[1]], SIGTERM],
    'SIGKILL to both at once' => static fn (array $all): array => [[$all[0], $all[1]], SIGKILL],
    'SIGKILL to the leader of the group' => static fn (array $all): array => [[$all[2]], SIGKILL],
];
$temporary = sys_get_temp_dir() . '/stand-in-ends-' . getmypid();
mkdir($temporary);
putenv("TMPDIR=$temporary");
foreach ($ways as $name => $way) {
    $api = new StandIn(['--workers', '2']);
    $started = $api->pid();
    $guard = array_search($started, descendants($started), true);
    $leader = array_search($guard, descendants($guard), true);
    // php -S with two workers, itself and the deliveries: whoever forks later than the address is printed.
    eventually(static fn (): bool => count(descendants($leader)) >= 4);
    $all = [$started, $guard, $leader, ...array_keys(descendants($leader))];
    [$pids, $signal] = $way($all);
    if (count($pids) > 1) {
        // Stopped first: none of them sees the other end.
        exec('kill -' . SIGSTOP . ' ' . implode(' ', $pids));
    }
    exec("kill -$signal " . implode(' ', $pids));
    $ended = eventually(static fn (): bool => array_filter($all, 'alive') === []);
    echo $name, ': ', $ended ? 'all ended' : json_encode(array_filter($all, 'alive'));
    echo eventually(static fn (): bool => glob("$temporary/*") === []) ? '' : ', but its folder stays', "\n";
}
rmdir($temporary);
--EXPECTF--
SIGTERM to the one that was started: all ended
SIGKILL to it: all ended
SIGKILL to the guard: all ended
SIGTERM to the guard: all ended
SIGKILL to both at once: all ended
%Athe server ended by itself%ASIGKILL to the leader of the group: all ended
