<?php

declare(strict_types=1);

namespace Recur\Tests\Stubs;

use Recur\Client;
use Recur\Exception\ApiException;
use Recur\Exception\RecurException;
use Recur\Portal;
use Recur\PortalSession;
use Recur\PortalSessionsInterface;
use Recur\Webhook;
use Recur\WebhookEvent;

/**
 * One mistake on each line that ends in "wrong": each analyser finds every one, and nothing else. PHPStan finds a misspelt
 * option only with its bleeding edge on, as docs/testing.md says.
 */
final class Mistakes
{
    public function __construct(private readonly PortalSessionsInterface $sessions)
    {
    }

    public function options(): void
    {
        Portal::createSession(['customer' => 'cus_123', 'retrunUrl' => 'https://shop.example/']); // wrong: misspelt
        Portal::createSession(['customer' => 123]); // wrong
        Portal::createSession(['email' => ['ming@example.com']]); // wrong
        $this->sessions->create('cus_123'); // wrong
        $this->sessions->createMany([['external_id' => 7, 'locale' => false]]); // wrong
    }

    public function nulls(PortalSession $session, ApiException $exception): void
    {
        echo strtoupper($session->customer); // wrong
        echo strlen($exception->requestId); // wrong
        echo str_repeat('.', $session->secondsLeft()); // wrong
        sleep($exception->retryAfter); // wrong
    }

    public function results(): void
    {
        foreach ($this->sessions->createMany(['a' => ['customer' => 'cus_123']]) as $result) {
            echo $result->url; // wrong
        }
        echo strlen($this->sessions->create(['customer' => 'cus_123'])); // wrong
    }

    public function clients(): void
    {
        new Client('sk_test_example', ['timeout' => [1]]); // wrong
        new Client('sk_test_example', ['time_out' => 1]); // wrong: misspelt
        new Client(123); // wrong
    }

    public function members(RecurException $exception, PortalSession $session): void
    {
        echo $exception->retryAfter; // wrong
        $session->url = 'https://portal.example/'; // wrong
        echo $session->toArray()['return_url']; // wrong
    }

    public function webhooks(string $body, WebhookEvent $event): void
    {
        Webhook::verify($body, 'x', [7]); // wrong
        Webhook::sign($body, null); // wrong
        echo strlen($event->externalId); // wrong
        $event->type = 'order.paid'; // wrong
        echo $event->toArray()['external_id']; // wrong
    }
}
