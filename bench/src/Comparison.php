<?php

declare(strict_types=1);

namespace Recur\Bench;

/** One setting in which all clients make calls, in rounds: in each round every client has its turn, ours first. */
final class Comparison
{
    /** @var array<string, list<array{p50: float, p99: float, cpu: float}>> a figure a round, in microseconds a call */
    private array $rounds = [];
    /** @var array<string, int> in KiB */
    private array $peaks = [];
    /** @var array<string, int> */
    private array $handshakes = [];

    public function __construct(public readonly string $setting)
    {
    }

    /**
     * @param list<int> $times      nanoseconds, a call each
     * @param float     $cpu        microseconds a call
     * @param int       $handshakes that the server saw in this round
     * @param int       $peak       KiB, 0 where it was not measured
     */
    public function add(string $client, array $times, float $cpu, int $handshakes, int $peak = 0): void
    {
        $this->rounds[$client][] = [
            'p50' => Statistics::percentile($times, 0.5) / 1000,
            'p99' => Statistics::percentile($times, 0.99) / 1000,
            'cpu' => $cpu,
        ];
        $this->peaks[$client] = max($this->peaks[$client] ?? 0, $peak);
        $this->handshakes[$client] = ($this->handshakes[$client] ?? 0) + $handshakes;
    }

    /** The median over the rounds. */
    public function figure(string $client, string $figure): float
    {
        return Statistics::median(array_column($this->rounds[$client], $figure));
    }

    /** Our figure over the other client's, the median of the rounds' ratios; null where it was not measured. */
    public function ratio(string $other, string $figure, string $ours = 'recur'): ?float
    {
        if (!isset($this->rounds[$other], $this->rounds[$ours])) {
            return null;
        }

        return Statistics::ratio(
            array_column($this->rounds[$ours], $figure),
            array_column($this->rounds[$other], $figure),
        );
    }

    /** @return list<array<string, string|float|int>> a row a client */
    public function table(): array
    {
        $rows = [];
        foreach (array_keys($this->rounds) as $client) {
            $rows[] = [
                'setting' => $this->setting,
                'client' => $client,
                'p50_us' => round($this->figure($client, 'p50'), 1),
                'p99_us' => round($this->figure($client, 'p99'), 1),
                'cpu_us' => round($this->figure($client, 'cpu'), 1),
                'peak_kib' => $this->peaks[$client],
                'handshakes' => $this->handshakes[$client],
                'wall_ratio' => round((float) $this->ratio($client, 'p50'), 3),
                'cpu_ratio' => $this->figure($client, 'cpu') > 0 ? round((float) $this->ratio($client, 'cpu'), 3) : '',
            ];
        }

        return $rows;
    }
}
