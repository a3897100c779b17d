<?php

declare(strict_types=1);

namespace StandIn\Webhooks;

use StandIn\State\State;

/**
 * Delivers what is pending, the oldest first, and again after a failure, at longer and longer intervals. A process that
 * is killed between an answer and its record delivers once more when it is back: at least once, as the API.
 */
final class Worker
{
    private const POLL_MICROSECONDS = 30_000;

    /** @var array<string, int> delivery => the process that makes the attempt */
    private array $running = [];

    public function __construct(private readonly State $state, private readonly string $folder)
    {
    }

    public function run(): never
    {
        // Two stand-ins on one state folder deliver each event once: the other one waits until this one is gone.
        $lock = fopen($this->folder . '/deliver.lock', 'c') ?: throw new \RuntimeException('cannot lock the deliveries');
        flock($lock, LOCK_EX);
        while (true) {
            $this->reap();
            if ($this->state->deliveries->hasPending()) {
                $this->start($this->state->endpoint->all());
            }
            usleep(self::POLL_MICROSECONDS);
        }
    }

    /** @param array<string, mixed> $endpoint */
    private function start(array $endpoint): void
    {
        if ($endpoint['paused'] || count($this->running) >= $endpoint['atOnce']) {
            return;
        }
        $now = microtime(true);
        foreach ($this->state->deliveries->pending() as $delivery) {
            if ($delivery['nextAttempt'] > $now || isset($this->running[$delivery['id']])) {
                continue;
            }
            $child = pcntl_fork();
            if ($child === 0) {
                $this->state->deliveries->update((new Attempt($endpoint))->make($delivery));
                exit(0);
            }
            $this->running[$delivery['id']] = $child;
            if (count($this->running) >= $endpoint['atOnce']) {
                return;
            }
        }
    }

    private function reap(): void
    {
        foreach ($this->running as $delivery => $child) {
            if ($child === -1 || pcntl_waitpid($child, $status, WNOHANG) !== 0) {
                unset($this->running[$delivery]);
            }
        }
    }
}
