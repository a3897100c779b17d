<?php

declare(strict_types=1);

namespace Recur\Bench;

use Symfony\Component\Console\Helper\Table;
use Symfony\Component\Console\Output\OutputInterface;

/** What the benchmark found: one table on the screen, the same in one JSON file. */
final class Report
{
    /** @var list<array<string, string|float|int>> */
    private array $rows = [];
    /** @var list<array{goal: string, at_most: float|string, measured: float|null, met: bool|null}> */
    private array $goals = [];
    /** @var array<string, float> */
    private array $guards = [];
    /** @var array<string, string> */
    private array $leftOut = [];

    public function compared(Comparison $comparison): void
    {
        array_push($this->rows, ...$comparison->table());
    }

    public function goal(string $goal, float $atMost, ?float $measured): void
    {
        $met = $measured === null ? null : $measured <= $atMost;
        $this->goals[] = ['goal' => $goal, 'at_most' => $atMost, 'measured' => $measured, 'met' => $met];
    }

    /** @param array<string, float> $guards instructions a warm call */
    public function guards(array $guards): void
    {
        $this->guards = $guards;
    }

    /** @param array<string, string> $reasons */
    public function leftOut(array $reasons): void
    {
        $this->leftOut += $reasons;
    }

    public function print(OutputInterface $output): void
    {
        $headers = ['setting', 'client', 'p50 µs', 'p99 µs', 'CPU µs', 'peak KiB', 'handshakes', 'ours : it, wall', 'CPU'];
        (new Table($output))->setHeaders($headers)->setRows(array_map(array_values(...), $this->rows))->render();
        $rows = [];
        foreach ($this->goals as $goal) {
            $measured = $goal['measured'] === null ? 'left out' : (string) round($goal['measured'], 4);
            $met = $goal['met'] === null ? '' : ($goal['met'] ? 'met' : 'NOT MET');
            $rows[] = [$goal['goal'], $goal['at_most'], $measured, $met];
        }
        (new Table($output))->setHeaders(['goal', 'at most', 'measured', ''])->setRows($rows)->render();
        foreach ($this->guards as $guard => $cost) {
            $output->writeln(sprintf('instructions a warm call, %s: %d', $guard, $cost));
        }
        foreach ($this->leftOut as $what => $why) {
            $output->writeln("left out: $what ($why)");
        }
    }

    public function save(string $file): void
    {
        $report = [
            'php' => PHP_VERSION,
            'libcurl' => curl_version()['version'],
            'tls' => curl_version()['ssl_version'],
            'settings' => $this->rows,
            'goals' => $this->goals,
            'guards' => $this->guards,
            'left_out' => $this->leftOut,
        ];
        file_put_contents($file, json_encode($report, JSON_PRETTY_PRINT | JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES
            | JSON_UNESCAPED_UNICODE) . "\n");
    }
}
