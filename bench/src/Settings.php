<?php

declare(strict_types=1);

namespace Recur\Bench;

/** The settings that the clients are compared in. */
final class Settings
{
    /** @param array{rounds: int, warm: int, calls: int, cold: int, views: int} $size */
    public function __construct(private readonly Lab $lab, private readonly array $size)
    {
    }

    /** @param list<string> $clients */
    public function warm(array $clients, Api $api): Comparison
    {
        return $this->inProcess('warm, one process', $clients, $api, $this->size['warm'], $this->size['calls'], 1);
    }

    /** @param list<string> $clients */
    public function cold(array $clients, Api $api): Comparison
    {
        $rounds = $this->size['rounds'];

        return $this->inProcess('cold, first call of a process', $clients, $api, $rounds, 1, $this->size['cold']);
    }

    /**
     * Every other round goes the other way: no client always follows the same one.
     *
     * @param list<string> $clients
     */
    private function inProcess(
        string $name,
        array $clients,
        Api $api,
        int $rounds,
        int $calls,
        int $processes,
    ): Comparison {
        $comparison = new Comparison($name);
        for ($round = 0; $round < $rounds; $round++) {
            foreach ($round % 2 === 0 ? $clients : array_reverse($clients) as $client) {
                $times = [];
                $cpu = 0;
                $peak = 0;
                for ($process = 0; $process < $processes; $process++) {
                    $output = $this->lab->run($this->lab->command($client, $calls), $api->baseUrl);
                    $figures = json_decode($output, true, 4, JSON_THROW_ON_ERROR);
                    array_push($times, ...($calls > 1 ? \array_slice($figures['times'], 1) : $figures['times']));
                    $cpu += $figures['cpu'];
                    $peak = max($peak, $figures['peak']);
                }
                $comparison->add($client, $times, $cpu / max(1, $calls - 1), $api->handshakes(), $peak);
            }
        }

        return $comparison;
    }

    /**
     * A fresh PHP request for each call. $between is done before each, and not timed.
     *
     * @param list<string>          $clients
     * @param (callable(): void)|null $between
     */
    public function pages(string $name, array $clients, Api $api, Site $site, ?callable $between = null): Comparison
    {
        $comparison = new Comparison($name);
        foreach ($clients as $client) {
            // Opcache compiles a page at its first view.
            $site->view($client);
        }
        $api->handshakes();
        for ($round = 0; $round < $this->size['rounds']; $round++) {
            foreach ($round % 2 === 0 ? $clients : array_reverse($clients) as $client) {
                $views = [];
                for ($view = 0; $view < $this->size['views']; $view++) {
                    if ($between !== null) {
                        $between();
                    }
                    $views[] = $site->view($client);
                }
                $cpu = array_sum(array_column($views, 'cpu')) / \count($views);
                $comparison->add($client, array_column($views, 'time'), $cpu, $api->handshakes());
            }
        }

        return $comparison;
    }
}
