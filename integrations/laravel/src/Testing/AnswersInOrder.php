<?php

declare(strict_types=1);

namespace Recur\Laravel\Testing;

/** Answers that are used up one by one. A call more than there are fails the test; of an empty list there is no end. */
final class AnswersInOrder
{
    private int $used = 0;

    private ?OutOfAnswers $outOfAnswers = null;

    /** @param list<mixed> $answers */
    public function __construct(private readonly array $answers)
    {
    }

    public function next(): mixed
    {
        if ($this->answers === []) {
            return null;
        }
        if ($this->used === count($this->answers)) {
            throw $this->outOfAnswers = OutOfAnswers::after($this->used);
        }
        return $this->answers[$this->used++];
    }

    /** Before anything is said of the calls: the application may have caught it as a failure of one. */
    public function failIfOut(): void
    {
        if ($this->outOfAnswers !== null) {
            throw $this->outOfAnswers;
        }
    }
}
