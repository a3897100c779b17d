<?php

declare(strict_types=1);

namespace StandIn\State;

use StandIn\Billing\Book;
use StandIn\Billing\Catalogue;
use StandIn\Webhooks\Deliveries;
use StandIn\Webhooks\Endpoint;
use StandIn\Webhooks\Outbox;

/** Everything the workers share, kept in one folder. */
final class State
{
    public readonly Clock $clock;
    public readonly Settings $settings;
    public readonly RequestLog $requests;
    public readonly AnswerQueue $answers;
    public readonly RateLimit $rateLimit;
    public readonly Sessions $portalSessions;
    public readonly Sessions $portalVisits;
    public readonly Sessions $checkoutSessions;
    public readonly Catalogue $products;
    public readonly Book $book;
    public readonly Endpoint $endpoint;
    public readonly Deliveries $deliveries;

    public function __construct(string $folder)
    {
        $this->clock = new Clock(new LockedFile($folder . '/clock.json'));
        $this->settings = new Settings(new LockedFile($folder . '/settings.json'));
        $this->requests = new RequestLog($folder);
        $this->answers = new AnswerQueue(new LockedFile($folder . '/answers.json'));
        $this->rateLimit = new RateLimit(new LockedFile($folder . '/rate-limit.json'));
        $this->portalSessions = new Sessions($folder . '/sessions', $this->clock);
        $this->portalVisits = new Sessions($folder . '/visits', $this->clock);
        $this->checkoutSessions = new Sessions($folder . '/checkouts', $this->clock);
        $this->products = new Catalogue(new LockedFile($folder . '/products.json'));
        $this->endpoint = new Endpoint(new LockedFile($folder . '/webhook.json'));
        $this->deliveries = new Deliveries($folder . '/deliveries-pending', $folder . '/deliveries-done');
        $outbox = new Outbox($this->deliveries, $this->endpoint);
        $this->book = new Book(new LockedFile($folder . '/book.json'), $this->clock, $this->products, $outbox);
    }

    public function reset(): void
    {
        // First, so that nothing happens to anybody as the clock goes back.
        $this->book->reset();
        $this->clock->set(0);
        $this->settings->reset();
        $this->requests->clear();
        $this->answers->clear();
        $this->rateLimit->clear();
        $this->portalSessions->clear();
        $this->portalVisits->clear();
        $this->checkoutSessions->clear();
        $this->products->reset();
        $this->endpoint->reset();
        $this->deliveries->clear();
    }
}
