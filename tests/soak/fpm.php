<?php

// A shop under php-fpm for so many minutes: 8 workers that are recycled, a configuration that is reloaded, and an API of
// which every tenth request meets a fault. Nobody may crash, leak, or be given somebody else's answer.
//
//   fpm.php MINUTES

declare(strict_types=1);

namespace Recur\Tests\Servers;

require __DIR__ . '/../servers/include/servers.inc';

const WORKERS = 8;
const ROUND = 400;

/** @return array{urls: list<string>, caFile: string} */
function start_faults(): array
{
    static $pipes;
    $command = ['setpriv', '--pdeathsig', 'TERM', 'node', '--no-warnings', \dirname(__DIR__) . '/soak/faults.mjs', workspace() . '/faults'];
    $server = proc_open($command, [['pipe', 'r'], ['pipe', 'w'], STDERR], $pipes);
    register_shutdown_function(static fn () => proc_terminate($server));

    return json_decode((string) fgets($pipes[1]), true, 3, JSON_THROW_ON_ERROR);
}

/** Asks the site's page $count times, and returns its reports by line. */
function ask(int $port, int $count): array
{
    $command = ['curl', '--no-progress-meter', '--fail-with-body', '--max-time', '60', '--parallel', '--parallel-immediate',
        '--parallel-max', (string) WORKERS, "http://127.0.0.1:$port/soak.inc.php?request=[1-$count]"];
    $process = proc_open($command, [['file', '/dev/null', 'r'], ['pipe', 'w']], $pipes);
    $lines = explode("\n", trim((string) stream_get_contents($pipes[1])));
    proc_close($process);

    return $lines;
}

final class Tally
{
    public int $calls = 0;
    public array $ended = [];
    public array $wrong = [];
    public array $workers = [];

    public function add(string $line): void
    {
        $report = json_decode($line, true);
        if (!isset($report['ended']) || $report['others'] !== []) {
            $this->wrong[] = substr($line, 0, 300);

            return;
        }
        foreach ($report['ended'] as $ending) {
            $this->calls++;
            $this->ended[$ending] = ($this->ended[$ending] ?? 0) + 1;
        }
        $this->workers[$report['pid']] = true;
    }
}

/** What php-fpm says of workers that crashed. */
function crashes(): array
{
    return preg_grep('/exited on signal|SIGSEGV|SIGABRT|SIGBUS|Fatal|Warning/', file(workspace() . '/fpm.log'));
}

$faults = start_faults();
pages();
copy(__DIR__ . '/pages/soak.inc.php', pages() . '/soak.inc.php');
file_put_contents(pages() . '/urls', implode(' ', $faults['urls']));
$ca = new TestCa();
$site = new FpmSite(new Api($ca), $ca, 'static', WORKERS, 300, ['recur.ca_file' => $faults['caFile']]);
$tally = new Tally();
$highest = [];
$started = hrtime(true);
$end = $started + (int) ((float) $argv[1] * 60e9);
for ($round = 1; hrtime(true) < $end && \count($tally->wrong) < 20; $round++) {
    if ($round % 10 === 0) {
        $site->fpm->signal(SIGUSR2);
    }
    $resident = $descriptors = 0;
    foreach (ask($site->port, ROUND) as $line) {
        $tally->add($line);
        $report = json_decode($line, true);
        $resident = max($resident, $report['resident'] ?? 0);
        $descriptors = max($descriptors, $report['descriptors'] ?? 0);
    }
    $highest[] = [$resident, $descriptors];
}
$crashes = crashes();
$half = array_slice($highest, 0, max(1, intdiv(\count($highest), 2)));
arsort($tally->ended);
printf(
    "php-fpm: %d calls in %.1f minutes by %d workers in turn; most RSS of a worker %d KB in the first half, %d KB in all; most descriptors %d, then %d\n",
    $tally->calls,
    (hrtime(true) - $started) / 60e9,
    \count($tally->workers),
    max(array_column($half, 0)),
    max(array_column($highest, 0)),
    max(array_column($half, 1)),
    max(array_column($highest, 1)),
);
echo '  ended in: ', json_encode($tally->ended), "\n";
foreach ([...$tally->wrong, ...$crashes] as $line) {
    echo '  ', trim($line), "\n";
}
$flat = max(array_column($highest, 0)) <= max(array_column($half, 0)) * 1.15 + 1024
    && max(array_column($highest, 1)) <= max(array_column($half, 1)) + 16;
exit($tally->wrong === [] && $crashes === [] && $flat && ($tally->ended['session'] ?? 0) > $tally->calls / 2 ? 0 : 1);
