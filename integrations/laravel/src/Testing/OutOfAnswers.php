<?php

declare(strict_types=1);

namespace Recur\Laravel\Testing;

use PHPUnit\Framework\AssertionFailedError;

/**
 * More was asked of Recur::fake([…]) than it has answers for. Fails the test from wherever it is thrown: what a request
 * or a queued job throws is reported before it becomes a page or a failed job, and this one goes on from there.
 */
final class OutOfAnswers extends AssertionFailedError
{
    public static function after(int $answers): self
    {
        return new self(
            "Recur::fake() was given a list of $answers, and a call more was made. Add its answer, or give a closure."
        );
    }

    public function report(): never
    {
        throw $this;
    }
}
