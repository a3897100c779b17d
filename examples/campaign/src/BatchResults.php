<?php

declare(strict_types=1);

namespace Campaign;

use Recur\Exception\AuthenticationException;
use Recur\Exception\ConfigurationException;
use Recur\Exception\RecurException;
use Recur\PortalSession;

/** Writes down each result of one batch as it comes, and sees when the trouble is not with the customers. */
final class BatchResults
{
    private int $retryable = 0;
    private ?RecurException $last = null;
    private ?RecurException $refusal = null;

    /** @param array<int, Customer> $batch line number => customer */
    public function __construct(
        private readonly array $batch,
        private readonly LinksFile $file,
        private readonly Failures $failures,
        private readonly \Closure $onRow,
    ) {
    }

    public function settle(int $line, PortalSession|RecurException $result): void
    {
        $customer = $this->batch[$line];
        if ($result instanceof PortalSession) {
            $this->file->add((string) $customer->key(), $customer, $result);
        } elseif ($result instanceof AuthenticationException || $result instanceof ConfigurationException) {
            $this->refusal = $result;
            return;
        } else {
            $this->failures->add($line, $customer, $result);
            $this->retryable += (int) $result->isRetryable();
            $this->last = $result;
        }
        ($this->onRow)();
    }

    /** @throws RecurException where the key is refused, or nothing but outages came back from so many calls or more */
    public function throwIfHopeless(int $calls): void
    {
        if ($this->refusal !== null) {
            throw $this->refusal;
        }
        if ($this->last !== null && $this->retryable === count($this->batch) && $this->retryable >= $calls) {
            throw $this->last;
        }
    }
}
