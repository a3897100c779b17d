<?php

declare(strict_types=1);

namespace Recur\Laravel\Tests;

use Illuminate\Log\Events\MessageLogged;
use Illuminate\Support\Facades\Event;
use Illuminate\Support\Facades\RateLimiter;
use Illuminate\Testing\TestResponse;
use PHPUnit\Framework\Attributes\DataProvider;
use Recur\Exception\ConfigurationException;
use Recur\Exception\CustomerNotFoundException;
use Recur\Exception\RateLimitException;
use Recur\Exception\RecurException;
use Recur\Exception\ServerException;
use Recur\Laravel\Facades\Recur;
use Symfony\Component\HttpFoundation\Response;

final class PortalRouteTest extends TestCase
{
    private const LINK = 'https://portal.example/session/abc';

    public function testAFormIsRedirectedToThePortal(): void
    {
        Recur::fake([['url' => self::LINK]]);

        $response = $this->actingAs($this->user())->post('/recur/portal', ['return_url' => '/billing']);

        $response->assertStatus(303)->assertHeader('Location', self::LINK);
        $this->assertIsKeptByNobody($response);
        Recur::assertPortalSessionCreated(
            static fn (array $opts): bool => $opts['returnUrl'] === 'https://shop.example/billing'
        );
    }

    public function testFetchGetsTheLinkAsJson(): void
    {
        Recur::fake([['url' => self::LINK]]);

        $response = $this->actingAs($this->user())->postJson('/recur/portal');

        $response->assertOk()->assertExactJson(['url' => self::LINK]);
        $this->assertIsKeptByNobody($response);
    }

    public function testInertiaIsToldToLeaveThePage(): void
    {
        Recur::fake([['url' => self::LINK]]);

        $response = $this->actingAs($this->user())->post('/recur/portal', [], [
            'X-Inertia' => 'true',
            'X-Requested-With' => 'XMLHttpRequest',
            'Accept' => 'text/html, application/xhtml+xml',
        ]);

        $response->assertStatus(409)->assertHeader('X-Inertia-Location', self::LINK);
        $this->assertIsKeptByNobody($response);
    }

    public function testAVisitorIsSentToTheSignInPageAndFetchGets401(): void
    {
        Recur::fake();

        $this->post('/recur/portal')->assertRedirect('/login');
        $this->postJson('/recur/portal')->assertUnauthorized();
        Recur::assertNoPortalSessionCreated();
    }

    public function testNothingInTheRequestChoosesTheCustomer(): void
    {
        Recur::fake();
        $user = $this->user();

        $this->actingAs($user)->post('/recur/portal', [
            'customer' => 'cus_other', 'externalId' => '999', 'email' => 'other@example.com',
        ]);

        Recur::assertPortalSessionCreated(static fn (array $opts): bool => $opts['externalId'] === $user->getKey()
            && !isset($opts['customer'], $opts['email']));
    }

    public function testAnUnknownCustomerIsSentToThePricingPage(): void
    {
        Recur::fake(new CustomerNotFoundException('No such customer.', 'customer_not_found', 404));
        $this->configure(['pricing' => 'pricing']);
        $this->actingAs($this->user());

        $this->post('/recur/portal')->assertStatus(303)->assertRedirect('https://shop.example/pricing');
        $this->postJson('/recur/portal')->assertOk()->assertJson(['url' => 'https://shop.example/pricing']);
    }

    public function testWithoutAPricingPageAnUnknownCustomerIsToldSo(): void
    {
        Recur::fake(new CustomerNotFoundException('No such customer.', 'customer_not_found', 404));
        $this->actingAs($this->user());

        $this->from('/billing')->post('/recur/portal')
            ->assertRedirect('/billing')
            ->assertSessionHasErrors(['recur_portal' => 'You have no subscription yet.']);
        $this->postJson('/recur/portal')->assertNotFound()->assertJson(['code' => 'customer_not_found']);
    }

    /** @return array<string, array{RecurException, int}> */
    public static function failures(): array
    {
        return [
            'the API is down' => [new ServerException('Down.', 'api_error', 503), 503],
            'a wrong set-up' => [new ConfigurationException('No key.', 'missing_secret_key'), 500],
        ];
    }

    #[DataProvider('failures')]
    public function testAFailureIsSaidOnThePageAndInOneLineOfTheLog(RecurException $failure, int $status): void
    {
        Recur::fake($failure);
        $logged = [];
        Event::listen(static function (MessageLogged $line) use (&$logged): void {
            $logged[] = $line->context;
        });
        $this->actingAs($this->user());

        $this->from('/billing')->post('/recur/portal')
            ->assertStatus(303)
            ->assertRedirect('/billing')
            ->assertSessionHas('recur_portal', 'failed')
            ->assertSessionHasErrors('recur_portal');
        $this->postJson('/recur/portal', [], ['Accept-Language' => 'zh-TW'])->assertStatus($status)->assertExactJson([
            'message' => '無法開啟帳戶管理頁面，請稍後再試',
            'code' => $failure->errorCode,
        ]);
        self::assertSame(array_fill(0, 2, [
            'exception' => $failure::class,
            'errorCode' => $failure->errorCode,
            'statusCode' => $failure->statusCode,
            'requestId' => null,
        ]), $logged);
    }

    public function testTheWaitThatTheApiAsksForIsPassedOn(): void
    {
        Recur::fake(new RateLimitException('Slow down.', 'rate_limited', 429, retryAfter: 30));

        $this->actingAs($this->user())->postJson('/recur/portal')
            ->assertStatus(503)
            ->assertHeader('Retry-After', '30');
    }

    public function testAReturnUrlOnAnotherOriginIsRefused(): void
    {
        Recur::fake();

        $this->actingAs($this->user())
            ->postJson('/recur/portal', ['return_url' => 'https://evil.example/'])
            ->assertStatus(422)
            ->assertJson(['code' => 'invalid_return_url']);
        Recur::assertNoPortalSessionCreated();
    }

    public function testWithoutAReturnUrlThePageOfTheButtonIsIt(): void
    {
        Recur::fake();

        $this->actingAs($this->user())->from('/billing/cards')->post('/recur/portal');

        Recur::assertPortalSessionCreated(
            static fn (array $opts): bool => $opts['returnUrl'] === 'https://shop.example/billing/cards'
        );
    }

    public function testAPageThatIsTooLongIsNoFailureOfTheButton(): void
    {
        $fake = Recur::fake();
        $this->actingAs($this->user());
        $long = '/billing?q=' . str_repeat('x', 2048);

        $this->from($long)->post('/recur/portal')->assertStatus(303);
        $this->post('/recur/portal', ['return_url' => "https://shop.example$long"])->assertStatus(303);

        self::assertSame(
            ['https://shop.example/billing', 'https://shop.example/billing'],
            array_column($fake->created(), 'returnUrl'),
        );
    }

    public function testClicksAreLimitedForEachUser(): void
    {
        Recur::fake();
        $this->configure(['route.per_minute' => 2]);
        $this->actingAs($this->user());
        $this->postJson('/recur/portal')->assertOk();
        $this->postJson('/recur/portal')->assertOk();

        $this->postJson('/recur/portal')->assertTooManyRequests()->assertJson(['code' => 'too_many_clicks']);
        $this->from('/billing')->post('/recur/portal')
            ->assertRedirect('/billing')
            ->assertSessionHasErrors('recur_portal');
        $this->actingAs($this->user(['email' => 'other@example.com']));
        $this->postJson('/recur/portal')->assertOk();
    }

    public function testClicksAreLimitedForEachUserThoughAKeyIsAnObject(): void
    {
        Recur::fake();
        $this->configure(['route.per_minute' => 1]);
        foreach (['0193f1c2-7b1a-7c00-8000-000000000001', '0193f1c2-7b1a-7c00-8000-000000000002'] as $id) {
            $customer = new CustomerWithUuid(['email' => 'a@example.com']);
            $customer->setAttribute('id', $id);
            $this->actingAs($customer)->postJson('/recur/portal')->assertOk();
        }
    }

    public function testAnApplicationCanDefineTheLimiter(): void
    {
        Recur::fake();
        RateLimiter::for('recur-portal', static fn () => \Illuminate\Cache\RateLimiting\Limit::perMinute(1));
        $this->actingAs($this->user())->postJson('/recur/portal')->assertOk();

        $this->postJson('/recur/portal')->assertTooManyRequests();
    }

    public function testAStaleTokenLeadsBackToAFreshPage(): void
    {
        Recur::fake();
        $this->app?->instance('env', 'production');
        $this->actingAs($this->user());

        $this->from('/billing')->post('/recur/portal', ['_token' => 'stale'])
            ->assertStatus(303)
            ->assertRedirect('/billing')
            ->assertSessionHasErrors('recur_portal');
        $this->postJson('/recur/portal', ['_token' => 'stale'])
            ->assertStatus(419)
            ->assertJson(['code' => 'page_expired']);
        Recur::assertNoPortalSessionCreated();
    }

    public function testWithoutASessionTheTokenIsStaleBeforeAnybodyIsAskedToSignIn(): void
    {
        Recur::fake();
        $this->app?->instance('env', 'production');

        $this->from('/billing')->post('/recur/portal')->assertStatus(303)->assertRedirect('/billing');
        $this->postJson('/recur/portal')->assertStatus(419)->assertJson(['code' => 'page_expired']);
        $this->withSession(['_token' => 'fresh']);
        $this->post('/recur/portal', ['_token' => 'fresh'])->assertStatus(302)->assertRedirect('/login');
        $this->postJson('/recur/portal', ['_token' => 'fresh'])->assertUnauthorized();
    }

    public function testAForeignReturnUrlOfAFormLeadsBackToThePage(): void
    {
        Recur::fake();

        $this->actingAs($this->user())->from('/billing')
            ->post('/recur/portal', ['return_url' => 'https://evil.example/'])
            ->assertStatus(303)
            ->assertRedirect('/billing')
            ->assertSessionHasErrors('recur_portal');
    }

    /** @param TestResponse<Response> $response */
    private function assertIsKeptByNobody(TestResponse $response): void
    {
        self::assertStringContainsString('no-store', (string) $response->headers->get('Cache-Control'));
    }
}
