<?php

declare(strict_types=1);

namespace Recur\Laravel\Tests;

use Illuminate\Log\Events\MessageLogged;
use Illuminate\Support\Facades\Event;
use Recur\Exception\RecurException;
use Recur\Laravel\Testing\PostsRecurWebhooks;

/** The code of docs/laravel.md under "Seeing what happens", as it stands there. */
final class VisibilityRecipeTest extends TestCase
{
    use PostsRecurWebhooks;

    private const RECIPE = 'Seeing what happens';
    private const OBSERVER = 'App\Support\RecordRecurCalls';

    /** @var list<string> */
    private array $logged = [];

    protected function setUp(): void
    {
        parent::setUp();
        $this->migrate('create_recur_webhook_events_table');
        $this->configure(['on_exchange' => self::OBSERVER, 'max_retries' => 0, 'return_url' => 'billing']);
        if (!class_exists(self::OBSERVER, false)) {
            DocumentedPage::run(self::RECIPE, 'class RecordRecurCalls');
        }
        DocumentedPage::run(self::RECIPE, 'Event::listen(');
        Event::listen(function (MessageLogged $line): void {
            $this->logged[] = "$line->level: $line->message " . json_encode($line->context, JSON_THROW_ON_ERROR);
        });
    }

    public function testCallsAndTheirOutcomeAreSeenWithoutWhoseTheyWere(): void
    {
        try {
            $this->user(['recur_customer_id' => 'cus_1', 'email_verified_at' => now()])->recurPortalSession();
            self::fail('a session out of nowhere');
        } catch (RecurException) {
        }

        $log = implode("\n", $this->logged);
        self::assertMatchesRegularExpression(
            '/^info: Recur: portal\.sessions\.create \{"attempt":1,"status":0,"error":"connect_failed","ms":\d+,/m',
            $log,
        );
        self::assertStringContainsString('warning: Recur: no portal session: connect_failed {"requestId":null}', $log);
        self::assertStringNotContainsString('ming@example.com', $log);
    }

    public function testWebhooksAreSeen(): void
    {
        $this->postRecurWebhook('subscription.renewed', ['customer' => ['id' => 'cus_1']], 'evt_1')->assertOk();

        self::assertContains(
            'info: Recur: subscription.renewed was handled {"event":"evt_1","customer":"cus_1"}',
            $this->logged,
        );
    }
}
