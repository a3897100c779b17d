<?php

declare(strict_types=1);

namespace Recur\Bench;

use Symfony\Component\Process\Process;

/** Instructions, which do not depend on what else the machine does. */
final class Callgrind
{
    private const FEW = 100;
    private const MANY = 500;

    public function __construct(private readonly Lab $lab)
    {
    }

    /** Instructions a warm call of a client: what the calls past the first hundred cost. */
    public function perCall(string $client, string $baseUrl): float
    {
        return $this->each(fn (int $calls): array => $this->lab->command($client, $calls), $baseUrl);
    }

    /** Instructions a webhook of 1 KiB: by the extension ("recur"), or by PHP's own functions ("php"). */
    public function perWebhook(string $by): float
    {
        return $this->each(
            fn (int $calls): array => [...$this->lab->php('webhook.php'), $by, (string) $calls],
            'https://127.0.0.1:1',
        );
    }

    /** @param callable(int): list<string> $command what runs so many of something */
    private function each(callable $command, string $baseUrl): float
    {
        $run = fn (int $count): int => $this->total($this->profile($command($count), $baseUrl));

        return ($run(self::MANY) - $run(self::FEW)) / (self::MANY - self::FEW);
    }

    /**
     * What each guard costs a warm call of ours, all that it calls included, where the compiler does not merge files.
     *
     * @return array<string, float>
     */
    public function guards(string $baseUrl): array
    {
        $guards = [
            'reset (the call taken off the handle, the key wiped)' => ['recur_transfer_unload', 'recur_response_clear'],
            'JSON check' => ['recur_json_text_check'],
            'URL check (the link)' => ['recur_url_link_fault'],
            'options check' => ['recur_options_check'],
        ];
        $run = fn (int $calls): array => $this->inclusive($this->profile($this->lab->plainCommand($calls), $baseUrl));
        $few = $run(self::FEW);
        $many = $run(self::MANY);
        $costs = [];
        foreach ($guards as $name => $functions) {
            $sum = static fn (array $profile): int
                => array_sum(array_intersect_key($profile, array_flip($functions)));
            $costs[$name] = ($sum($many) - $sum($few)) / (self::MANY - self::FEW);
        }

        return $costs;
    }

    /** Instructions that the extension adds to a PHP request which never calls it. */
    public function idleRequest(): float
    {
        $page = $this->lab->bench . '/pages/idle.inc.php';
        $cost = function (bool $withExtension) use ($page): float {
            $run = fn (int $count): int => $this->total($this->profile(
                [Lab::cgi(), ...$this->lab->phpOptions($withExtension), '-q', '-T', (string) $count, $page],
                'https://127.0.0.1:1',
            ));

            return ($run(self::MANY) - $run(self::FEW)) / (self::MANY - self::FEW);
        };

        return $cost(true) - $cost(false);
    }

    /** @param list<string> $command */
    private function profile(array $command, string $baseUrl): string
    {
        $file = (string) tempnam(\Recur\Tests\Servers\workspace(), 'callgrind');
        $valgrind = ['valgrind', '--quiet', '--tool=callgrind', "--callgrind-out-file=$file", ...$command];
        (new Process($valgrind, null, $this->lab->environment($baseUrl), null, 600))->mustRun();

        return $file;
    }

    private function total(string $file): int
    {
        preg_match('/^(?:summary|totals): (\d+)/m', (string) file_get_contents($file), $match);

        return (int) $match[1];
    }

    /** @return array<string, int> by function */
    private function inclusive(string $file): array
    {
        $command = ['callgrind_annotate', '--inclusive=yes', '--threshold=100', '--auto=no', $file];
        $text = (new Process($command, null, null, null, 600))->mustRun()->getOutput();
        preg_match_all('/^\s*([\d,]+) \([^)]*\)\s+\S*:(recur_\w+)/m', $text, $matches, PREG_SET_ORDER);
        $costs = [];
        foreach ($matches as [, $count, $function]) {
            $costs[$function] ??= (int) str_replace(',', '', $count);
        }

        return $costs;
    }
}
