<?php

declare(strict_types=1);

namespace Recur\Bench;

use Symfony\Component\Process\Exception\ExceptionInterface;
use Symfony\Component\Process\Exception\ProcessFailedException;
use Symfony\Component\Process\InputStream;
use Symfony\Component\Process\Process;

use function Recur\Tests\Servers\wait_until;

/** Two network namespaces with a long line between them: real packets, delayed on their way by bench/c/delay.c. */
final class Line
{
    public const FAR = '192.0.2.2';
    private const NEAR = '192.0.2.1';

    private readonly string $near;
    private readonly string $far;
    private readonly InputStream $life;
    private readonly Process $relay;

    private function __construct(Lab $lab, public readonly float $roundTripMs)
    {
        $id = getmypid();
        [$this->near, $this->far] = ["recur-near-$id", "recur-far-$id"];
        $this->life = new InputStream();
        $oneWay = (string) (int) ($roundTripMs * 500);
        $this->relay = new Process(["{$lab->build}/delay", "rn$id", "rf$id", $oneWay], null, null, $this->life, null);
    }

    /** Null with the reason in $why where this machine does not allow one. */
    public static function open(Lab $lab, float $roundTripMs, ?string &$why): ?self
    {
        $line = new self($lab, $roundTripMs);
        try {
            $line->connect();
        } catch (ExceptionInterface $exception) {
            $line->close();
            $why = 'network namespaces with TUN devices are not to be had here: ' . strtok($exception->getMessage(), "\n");

            return null;
        }

        return $line;
    }

    private function connect(): void
    {
        $id = getmypid();
        $this->relay->start();
        wait_until(function (): bool {
            if (!$this->relay->isRunning()) {
                throw new ProcessFailedException($this->relay);
            }

            return str_contains($this->relay->getOutput(), 'ready');
        }, 'the line is there');
        foreach ([[$this->near, "rn$id", self::NEAR, self::FAR], [$this->far, "rf$id", self::FAR, self::NEAR]] as $end) {
            [$namespace, $device, $own, $peer] = $end;
            $this->ip('netns', 'add', $namespace);
            $this->ip('link', 'set', $device, 'netns', $namespace);
            $this->ip('-n', $namespace, 'addr', 'add', $own, 'peer', $peer, 'dev', $device);
            $this->ip('-n', $namespace, 'link', 'set', 'lo', 'up');
            $this->ip('-n', $namespace, 'link', 'set', $device, 'up');
        }
    }

    private function ip(string ...$arguments): void
    {
        (new Process(['ip', ...$arguments]))->mustRun();
    }

    /** @return list<string> */
    public function nearPrefix(): array
    {
        return ['ip', 'netns', 'exec', $this->near];
    }

    /** @return list<string> */
    public function farPrefix(): array
    {
        return ['ip', 'netns', 'exec', $this->far];
    }

    /** One round trip as TCP sees it, in nanoseconds: from SYN to SYN-ACK, a few times, the median. */
    public function roundTrip(string $baseUrl): float
    {
        $script = '$u = parse_url($argv[1]); for ($i = 0; $i < 7; $i++) { $t = hrtime(true);'
            . ' $s = fsockopen($u["host"], $u["port"]); echo hrtime(true) - $t, "\n"; fclose($s); }';
        $command = [...$this->nearPrefix(), PHP_BINARY, '-n', '-r', $script, $baseUrl];
        $lines = explode("\n", trim((new Process($command))->mustRun()->getOutput()));

        return Statistics::median(array_map(intval(...), $lines));
    }

    public function close(): void
    {
        foreach ([$this->near, $this->far] as $namespace) {
            (new Process(['ip', 'netns', 'del', $namespace]))->run();
        }
        $this->life->close();
        if ($this->relay->isRunning()) {
            $this->relay->stop(5);
        }
    }
}
