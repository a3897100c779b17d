<?php

declare(strict_types=1);

namespace Recur\Laravel\Tests;

use Illuminate\Http\Request;
use Illuminate\Log\Events\MessageLogged;
use Illuminate\Support\Facades\Event;
use Recur\EntitlementCheck;
use Recur\EntitlementList;
use Recur\EntitlementsInterface;
use Recur\Laravel\Entitlements\CustomerEntitlements;
use Recur\Laravel\Events\WebhookHandled;
use Recur\Laravel\Events\WebhookReceived;
use Recur\Laravel\Exceptions\EntitlementsUnknown;
use Recur\Webhook;

final class EntitlementsTest extends TestCase
{
    private StandIn $standIn;

    protected function setUp(): void
    {
        parent::setUp();
        $this->standIn = new StandIn();
        $this->configure([
            'base_url' => $this->standIn->url, 'secret_key' => 'sk_test_stand_in', 'max_retries' => 0,
        ]);
    }

    public function testACustomerHasWhatTheApiSays(): void
    {
        $customer = $this->user(['recur_customer_id' => 'cus_123']);

        self::assertTrue($customer->entitledTo('pro-plan'));
        self::assertTrue($customer->entitledTo('team-plan', 'prod_pro'));
        self::assertFalse($customer->entitledTo('team-plan'));
        self::assertSame('pro-plan', $customer->recurSubscription()?->productSlug);
        self::assertSame('cus_123', $customer->recurEntitlements()->customer);
    }

    public function testAStrangerHasNothingAndIsAskedForOnce(): void
    {
        $stranger = $this->user();

        $this->newRequest();
        self::assertFalse($stranger->entitledTo('pro-plan'));
        $this->newRequest();
        self::assertFalse($stranger->entitledTo('pro-plan'));

        self::assertSame(1, $this->standIn->entitlementsAsked());
        self::assertNull($stranger->recurSubscription());
    }

    public function testAnAddressGivesNobodyAccessThoughItIsVerified(): void
    {
        $user = $this->user(['email' => 'customer@example.com', 'email_verified_at' => now()]);

        self::assertFalse($user->entitledTo('pro-plan'));
    }

    public function testAnAnswerIsGoodForAMinute(): void
    {
        $customer = $this->user(['recur_customer_id' => 'cus_123']);
        $customer->entitledTo('pro-plan');
        $this->travel(59)->seconds();
        $this->newRequest();
        $customer->entitledTo('pro-plan');
        self::assertSame(1, $this->standIn->entitlementsAsked());

        $this->travel(2)->seconds();
        $this->newRequest();
        $customer->entitledTo('pro-plan');
        self::assertSame(2, $this->standIn->entitlementsAsked());
    }

    public function testWhileTheApiFailsWhatItSaidHoldsForAnHourAndStrangersStayOut(): void
    {
        $customer = $this->user(['recur_customer_id' => 'cus_123']);
        self::assertTrue($customer->entitledTo('pro-plan'));
        $this->standIn->answerNext(['status' => 503, 'times' => 100]);

        $this->travel(61)->seconds();
        $this->newRequest();
        self::assertTrue($customer->entitledTo('pro-plan'));
        self::assertFalse($this->user(['recur_customer_id' => 'cus_456'])->entitledTo('team-plan'));

        $this->travel(3600)->seconds();
        $this->newRequest();
        self::assertFalse($customer->entitledTo('pro-plan'));
        $this->expectException(EntitlementsUnknown::class);
        $customer->recurEntitlements();
    }

    public function testAFailureIsKeptAsNothingAndLoggedWithoutWhoItWas(): void
    {
        $logged = [];
        Event::listen(static function (MessageLogged $line) use (&$logged): void {
            $logged[] = $line->context;
        });
        $customer = $this->user(['recur_customer_id' => 'cus_123']);
        $this->standIn->answerNext(['status' => 503]);

        self::assertFalse($customer->entitledTo('pro-plan'));
        $this->travel(6)->seconds();
        $this->newRequest();
        self::assertTrue($customer->entitledTo('pro-plan'));

        self::assertCount(1, $logged);
        self::assertStringNotContainsString('cus_123', serialize($logged));
    }

    public function testWhileItFailsOneCustomersPagesDoNotAllWaitForIt(): void
    {
        $customer = $this->user(['recur_customer_id' => 'cus_123']);
        $this->standIn->answerNext(['status' => 503, 'times' => 100]);
        foreach ([1, 2, 3] as $page) {
            $this->newRequest();
            self::assertFalse($customer->entitledTo('pro-plan'));
        }

        self::assertSame(1, $this->standIn->entitlementsAsked());
    }

    public function testAWebhookHasItAskedAnew(): void
    {
        $this->migrate('create_recur_webhook_events_table');
        $this->configure(['webhook.secrets' => ['whsec_1']]);
        $customer = $this->user(['recur_customer_id' => 'cus_123']);
        self::assertTrue($customer->entitledTo('pro-plan'));
        $this->standIn->set('subscriptions', ['customer' => 'cus_123', 'action' => 'revoke']);
        self::assertTrue($customer->entitledTo('pro-plan'));
        $seen = [];
        Event::listen(static function (WebhookReceived|WebhookHandled $event) use ($customer, &$seen): void {
            $seen[$event::class] = $customer->entitledTo('pro-plan');
        });

        $this->deliver('subscription.revoked', ['customer_id' => 'cus_123']);

        self::assertSame([WebhookReceived::class => false, WebhookHandled::class => false], $seen);
        self::assertFalse($customer->entitledTo('pro-plan'));
    }

    public function testAReadThatBeganBeforeTheWebhookWritesNothingOldBack(): void
    {
        foreach ([['recur_customer_id' => 'cus_123'], []] as $number => $fields) {
            $customer = $this->user($fields + ['email' => "slow-$number@example.com"]);
            $slow = new class implements EntitlementsInterface {
                public int $asked = 0;

                public function list(array $opts): EntitlementList
                {
                    if (++$this->asked === 1) {
                        app(CustomerEntitlements::class)->forget('cus_123');
                    }
                    return EntitlementList::fromArray(['customer' => 'cus_123']);
                }

                public function listMany(
                    array $list,
                    int $concurrency = 8,
                    ?callable $onSettled = null,
                    ?float $deadline = null,
                ): array {
                    return [];
                }

                public function check(array $opts): EntitlementCheck
                {
                    return EntitlementCheck::fromArray(['allowed' => false]);
                }
            };
            $this->app?->instance(EntitlementsInterface::class, $slow);

            $customer->entitledTo('pro-plan');
            $this->newRequest();
            $customer->entitledTo('pro-plan');

            self::assertSame(2, $slow->asked, $number === 0 ? 'a linked user' : 'a user whose customer it told');
        }
    }

    public function testOneRequestAsksOnceThoughTheCacheKeepsNothing(): void
    {
        $this->configure(['entitlements.store' => 'null']);
        config()->set('cache.stores.null', ['driver' => 'null']);
        $customer = $this->user(['recur_customer_id' => 'cus_123']);
        $this->newRequest();

        self::assertTrue($customer->entitledTo('pro-plan'));
        self::assertTrue($customer->entitledTo('pro-plan'));
        self::assertSame(1, $this->standIn->entitlementsAsked());
    }

    public function testAnotherUserAndAnotherTenantNeverGetThisOnesAnswer(): void
    {
        $customer = $this->user(['recur_customer_id' => 'cus_123']);
        $other = $this->user(['email' => 'other@example.com']);

        self::assertTrue($customer->entitledTo('pro-plan'));
        self::assertFalse($other->entitledTo('pro-plan'));
        self::assertTrue($customer->entitledTo('pro-plan'));

        $tenant = new StandIn();
        $tenant->set('subscriptions', ['customer' => 'cus_123', 'action' => 'revoke']);
        $this->configure(['base_url' => $tenant->url, 'secret_key' => 'sk_test_stand_in_2']);
        self::assertFalse($customer->entitledTo('pro-plan'));
        $this->configure(['base_url' => $this->standIn->url, 'secret_key' => 'sk_test_stand_in']);
        self::assertTrue($customer->entitledTo('pro-plan'));
    }

    public function testAfterAVisitToThePortalItIsAskedAnew(): void
    {
        $customer = $this->user(['recur_customer_id' => 'cus_123']);
        $customer->entitledTo('pro-plan');
        $customer->recurPortalSession('/');
        $this->standIn->set('subscriptions', ['customer' => 'cus_123', 'action' => 'revoke']);

        $this->newRequest();
        self::assertFalse($customer->entitledTo('pro-plan'));
        $this->newRequest();
        $customer->entitledTo('pro-plan');
        self::assertSame(2, $this->standIn->entitlementsAsked());
        $this->travel(6)->seconds();
        $this->newRequest();
        $customer->entitledTo('pro-plan');
        self::assertSame(3, $this->standIn->entitlementsAsked());
    }

    public function testWhereRecurNoLongerKnowsTheLinkedCustomerTheKeyIsAskedFor(): void
    {
        $this->configure(['external_id_prefix' => 'user_']);
        $user = $this->user(['id' => 123, 'recur_customer_id' => 'cus_of_test_mode']);

        self::assertTrue($user->entitledTo('pro-plan'));
    }

    /** @param array<string, mixed> $data */
    private function deliver(string $type, array $data): void
    {
        $body = json_encode(['id' => "evt_$type", 'type' => $type, 'data' => $data], JSON_THROW_ON_ERROR);
        $this->call('POST', '/recur/webhook', content: $body, server: [
            'HTTP_X_RECUR_SIGNATURE' => Webhook::sign($body, 'whsec_1'),
        ])->assertOk();
    }

    private function newRequest(): void
    {
        $this->app?->instance('request', Request::create('https://shop.example/'));
    }
}
