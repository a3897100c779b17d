<?php

declare(strict_types=1);

namespace Recur\Laravel\Queue;

use LogicException;

/** Where each request passes before it is sent: open, but while a job keeps to the shared rate limit. */
final class RequestGate
{
    /** With the job itself it must stay below the queue's retry_after. */
    private const WAIT_SECONDS = 20;

    private ?SharedRateLimit $limit = null;

    /**
     * @template T
     *
     * @param callable(): T $work
     * @return T
     */
    public function whileLimited(SharedRateLimit $limit, callable $work): mixed
    {
        $before = $this->limit;
        $this->limit = $limit;
        try {
            return $work();
        } finally {
            $this->limit = $before;
        }
    }

    /**
     * A worker waits for its turn rather than give the job back, which would have every worker go through the whole
     * queue over and over.
     *
     * @throws NotThisRequestsTurn where it takes longer than a job should wait
     */
    public function pass(): void
    {
        $wait = $this->limit?->take(self::WAIT_SECONDS) ?? 0;
        if ($wait > 0) {
            throw new NotThisRequestsTurn($wait);
        }
    }

    public function refuseBatches(): void
    {
        if ($this->limit !== null) {
            throw new LogicException('A job under the shared rate limit asks for one session at a time: use create().');
        }
    }
}
