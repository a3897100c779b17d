<?php

declare(strict_types=1);

namespace StandIn\State;

/** Everything the workers share, kept in one folder. */
final class State
{
    public readonly Clock $clock;
    public readonly Settings $settings;
    public readonly RequestLog $requests;
    public readonly AnswerQueue $answers;
    public readonly RateLimit $rateLimit;
    public readonly Sessions $sessions;

    public function __construct(string $folder)
    {
        $this->clock = new Clock(new LockedFile($folder . '/clock.json'));
        $this->settings = new Settings(new LockedFile($folder . '/settings.json'));
        $this->requests = new RequestLog($folder);
        $this->answers = new AnswerQueue(new LockedFile($folder . '/answers.json'));
        $this->rateLimit = new RateLimit(new LockedFile($folder . '/rate-limit.json'));
        $this->sessions = new Sessions($folder . '/sessions', $this->clock);
    }

    public function reset(): void
    {
        $this->clock->set(0);
        $this->settings->reset();
        $this->requests->clear();
        $this->answers->clear();
        $this->rateLimit->clear();
        $this->sessions->clear();
    }
}
