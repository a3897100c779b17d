<?php

declare(strict_types=1);

namespace Recur\Laravel\Tests;

use Illuminate\Support\Facades\Event;
use Recur\Laravel\Events\SubscriptionWebhook;
use Recur\Laravel\Testing\PostsRecurWebhooks;

/** postRecurWebhook(), as an application's test case has it. */
final class PostedWebhookTest extends TestCase
{
    use PostsRecurWebhooks;

    protected function setUp(): void
    {
        parent::setUp();
        $this->migrate('create_recur_webhook_events_table');
        $this->configure(['model' => Customer::class]);
    }

    public function testTheApplicationsListenersGetIt(): void
    {
        $this->configure(['webhook.secrets' => ['whsec_1', 'whsec_2']]);
        $heard = [];
        Event::listen(static function (SubscriptionWebhook $event) use (&$heard): void {
            $heard[] = "$event->type of $event->externalId";
        });

        $this->postRecurWebhook('subscription.cancelled', ['customer' => ['external_id' => '7']])->assertOk();

        self::assertSame(['subscription.cancelled of 7'], $heard);
    }

    public function testAnIdGivenTwiceIsOneEventAndWithoutOneEachIsItsOwn(): void
    {
        $heard = 0;
        Event::listen(static function (SubscriptionWebhook $event) use (&$heard): void {
            $heard++;
        });
        $this->postRecurWebhook('subscription.renewed', id: 'evt_1')->assertOk();
        $this->postRecurWebhook('subscription.renewed', id: 'evt_1')->assertOk();
        self::assertSame(1, $heard);

        $this->postRecurWebhook('subscription.renewed')->assertOk();
        $this->postRecurWebhook('subscription.renewed')->assertOk();
        self::assertSame(3, $heard);
    }
}
