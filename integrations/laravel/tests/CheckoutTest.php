<?php

declare(strict_types=1);

namespace Recur\Laravel\Tests;

use Illuminate\Http\Request;
use Illuminate\Support\Facades\Blade;
use Illuminate\Support\Facades\Crypt;
use Illuminate\Support\Facades\Route;
use Illuminate\Testing\TestResponse;
use Recur\Webhook;
use Symfony\Component\HttpFoundation\Response;

/** From the subscribe button to the checkout, and what the page says after it. */
final class CheckoutTest extends TestCase
{
    private StandIn $standIn;

    protected function setUp(): void
    {
        parent::setUp();
        $this->standIn = new StandIn();
        $this->configure([
            'base_url' => $this->standIn->url,
            'secret_key' => 'sk_test_stand_in',
            'max_retries' => 0,
            'model' => Customer::class,
        ]);
    }

    public function testAClickLeadsToTheCheckoutOfThisUser(): void
    {
        $user = $this->user();

        $response = $this->actingAs($user)->from('/billing')->click('pro-plan', [
            'externalCustomerId' => '999', 'external_customer_id' => '999',
        ]);

        $response->assertStatus(303);
        self::assertStringStartsWith("{$this->standIn->url}/", (string) $response->headers->get('Location'));
        self::assertStringContainsString('no-store', (string) $response->headers->get('Cache-Control'));
        $asked = $this->standIn->checkoutsAsked()[0];
        self::assertSame((string) $user->id, (string) self::scalar($asked['external_customer_id']));
        self::assertSame('pro-plan', $asked['product_slug']);
        self::assertSame('https://shop.example/billing?recur_checkout=done', $asked['success_url']);
        self::assertSame('https://shop.example/billing', $asked['cancel_url']);
        self::assertArrayNotHasKey('customer_email', $asked);
    }

    public function testOnlyAVerifiedAddressIsFilledIn(): void
    {
        $this->actingAs($this->user(['email_verified_at' => now()]))->click('pro-plan');

        self::assertSame('ming@example.com', $this->standIn->checkoutsAsked()[0]['customer_email']);
    }

    public function testTwoClicksLeadToOneCheckoutUntilItIsPaid(): void
    {
        $this->migrate('create_recur_webhook_events_table');
        $this->configure(['webhook.secrets' => ['whsec_1']]);
        $user = $this->user();
        $this->actingAs($user);

        $first = $this->from('/billing')->click('pro-plan')->headers->get('Location');
        self::assertSame($first, $this->from('/pricing')->click('pro-plan')->headers->get('Location'));
        self::assertNotSame($first, $this->click('online-course')->headers->get('Location'));
        self::assertSame($first, $this->click('pro-plan')->headers->get('Location'));

        $body = json_encode([
            'id' => 'evt_1',
            'type' => 'order.paid',
            'data' => ['customer' => ['id' => 'cus_9', 'external_id' => (string) $user->id]],
        ], JSON_THROW_ON_ERROR);
        $this->call('POST', '/recur/webhook', content: $body, server: [
            'HTTP_X_RECUR_SIGNATURE' => Webhook::sign($body, 'whsec_1'),
        ])->assertOk();
        self::assertNotSame($first, $this->click('pro-plan')->headers->get('Location'));
    }

    public function testALinkThatEndsSoonShortensNoOther(): void
    {
        $this->actingAs($this->user());
        $first = $this->click('pro-plan')->headers->get('Location');
        $this->standIn->answerNext(['status' => 201, 'match' => '/v1/checkout/sessions', 'json' => [
            'id' => 'cs_short',
            'url' => "{$this->standIn->url}/short",
            'expires_at' => now()->addMinutes(3)->toIso8601String(),
        ]]);
        self::assertSame("{$this->standIn->url}/short", $this->click('online-course')->headers->get('Location'));

        $this->travel(5)->minutes();

        self::assertSame($first, $this->click('pro-plan')->headers->get('Location'));
        self::assertNotSame("{$this->standIn->url}/short", $this->click('online-course')->headers->get('Location'));
    }

    public function testWhoHasTheProductGetsThePortalThoughTheCacheSaysOtherwise(): void
    {
        $user = $this->user();
        self::assertFalse($user->entitledTo('pro-plan'));
        $this->standIn->set('purchases', [
            'product' => 'pro-plan', 'email' => 'ming@example.com', 'externalId' => (string) $user->id,
        ]);

        $location = (string) $this->actingAs($user)->click('pro-plan')->headers->get('Location');

        self::assertStringStartsWith("{$this->standIn->url}/portal/", $location);
        self::assertSame([], $this->standIn->checkoutsAsked());
    }

    public function testAConflictLeadsToThePortal(): void
    {
        $this->standIn->answerNext([
            'status' => 409,
            'match' => '/v1/checkout/sessions',
            'json' => ['error' => ['code' => 'conflict', 'message' => 'Subscribed already.']],
        ]);
        $this->configure(['external_id_prefix' => 'user_']);

        $location = (string) $this->actingAs($this->user(['id' => 456]))->click('basic-plan')->headers->get('Location');

        self::assertStringStartsWith("{$this->standIn->url}/portal/", $location);
    }

    public function testOnlyWhatAButtonOffersIsSold(): void
    {
        $this->actingAs($this->user());

        $this->postJson('/recur/checkout', ['product' => 'pro-plan'])->assertStatus(422);
        $this->click('pro-plan', ['success_url' => 'https://evil.example/'], true)->assertStatus(422);
        self::assertSame([], $this->standIn->checkoutsAsked());
    }

    public function testAVisitorIsAskedToSignIn(): void
    {
        $this->click('pro-plan')->assertRedirect('/login');
    }

    public function testAFailureIsSaidOnThePage(): void
    {
        $this->standIn->answerNext(['status' => 503, 'times' => 9]);

        $this->actingAs($this->user())->from('/billing')->click('pro-plan')
            ->assertRedirect('/billing')
            ->assertSessionHas('recur_portal', 'checkout_failed');
    }

    public function testTheButtonIsForThoseWhoHaveNothingYet(): void
    {
        $button = '<x-recur-subscribe-button product="pro-plan" class="big">Buy</x-recur-subscribe-button>';
        $this->actingAs($this->user());
        $html = Blade::render($button);
        self::assertStringContainsString('action="https://shop.example/recur/checkout"', $html);
        self::assertStringContainsString('class="big"', $html);
        self::assertStringNotContainsString('checkout.', strip_tags($html));

        $this->actingAs($this->user(['email' => 'b@example.com', 'recur_customer_id' => 'cus_123']));
        self::assertStringContainsString('recur/portal"', Blade::render($button));
    }

    public function testAfterTheCheckoutNothingIsSoldTwiceAndTheUrlGivesNothing(): void
    {
        $user = $this->user();
        $this->actingAs($user)->click('pro-plan')->assertStatus(303);
        $this->comeBack();

        $html = Blade::render('<x-recur-subscribe-button product="pro-plan" />');

        self::assertStringContainsString('is being confirmed', $html);
        self::assertStringNotContainsString('<form', $html);
        self::assertStringContainsString('being confirmed', Blade::render('<x-recur-plan />'));
        self::assertFalse($user->entitledTo('pro-plan'));

        $this->actingAs($this->user(['email' => 'b@example.com', 'recur_customer_id' => 'cus_123']));
        self::assertStringContainsString('active', Blade::render('<x-recur-plan />'));
    }

    public function testABookmarkOfThePageAfterTheCheckoutConfirmsNothingForEver(): void
    {
        $this->comeBack();
        self::assertStringContainsString('no subscription', Blade::render('<x-recur-plan />'), 'a guest');

        $this->actingAs($this->user())->click('pro-plan')->assertStatus(303);
        $this->comeBack();
        self::assertStringContainsString('being confirmed', Blade::render('<x-recur-plan />'));

        $this->travel(1)->hours();
        self::assertStringContainsString('no subscription', Blade::render('<x-recur-plan />'));
        self::assertStringContainsString('<form', Blade::render('<x-recur-subscribe-button product="pro-plan" />'));
    }

    public function testWhoBoughtSomethingOnceIsNotToldThatAPaymentIsBeingConfirmed(): void
    {
        $user = $this->user();
        $this->actingAs($user)->click('online-course')->assertStatus(303);
        $this->standIn->set('purchases', [
            'product' => 'online-course', 'email' => 'ming@example.com', 'externalId' => (string) $user->id,
        ]);
        $this->comeBack();

        self::assertTrue($user->entitledTo('online-course'));
        self::assertStringNotContainsString('being confirmed', Blade::render('<x-recur-plan />'));
    }

    public function testAClickThatLostItsProductIsToldAtTheSubscribeButton(): void
    {
        $this->actingAs($this->user());
        Route::middleware('web')->get('/shop', static fn (): string => Blade::render(
            '<x-recur-portal-button /><hr><x-recur-subscribe-button product="pro-plan" />'
        ));

        $this->from('/shop')->post('/recur/checkout')->assertRedirect('/shop');

        [$portal, $subscribe] = explode('<hr>', (string) $this->get('/shop')->getContent());
        self::assertStringContainsString('data-recur-message></p>', $portal);
        self::assertMatchesRegularExpression('#data-recur-message>[^<]+</p>#', $subscribe);
    }

    private function comeBack(): void
    {
        $this->app?->instance('request', Request::create('https://shop.example/?recur_checkout=done'));
    }

    public function testThePlanIsShownInWords(): void
    {
        $plan = static fn (): string => trim((string) preg_replace(
            '/\s+/',
            ' ',
            strip_tags(Blade::render('<x-recur-plan />')),
        ));
        $this->actingAs($this->user());
        self::assertSame('You have no subscription yet.', $plan());

        $this->actingAs($this->user(['email' => 'b@example.com', 'recur_customer_id' => 'cus_123']));
        self::assertMatchesRegularExpression('/\APro 方案 active until \w+ \d+, \d{4}\z/u', $plan());
        $this->app?->setLocale('zh_TW');
        self::assertMatchesRegularExpression('/\APro 方案 使用中 至 \d{4}年\d+月\d+日\z/u', $plan());

        $this->actingAs($this->user(['email' => 'c@example.com', 'recur_customer_id' => 'cus_789']));
        self::assertStringContainsString('付款逾期', $plan());

        $this->actingAs($this->user(['email' => 'd@example.com', 'recur_customer_id' => 'cus_000']));
        $this->standIn->answerNext(['status' => 503]);
        self::assertSame('目前無法顯示您的方案，請稍後再試', $plan());
    }

    /**
     * @param array<string, string> $fields
     * @return TestResponse<Response>
     */
    private function click(string $product, array $fields = [], bool $isFetch = false): TestResponse
    {
        $fields += ['product' => Crypt::encryptString($product)];
        return $isFetch ? $this->postJson('/recur/checkout', $fields) : $this->post('/recur/checkout', $fields);
    }

    private static function scalar(mixed $value): string|int
    {
        self::assertTrue(is_string($value) || is_int($value));
        return $value;
    }
}
