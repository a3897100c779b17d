<?php

declare(strict_types=1);

namespace Recur\Laravel\Tests;

use Illuminate\Support\Facades\Blade;
use Illuminate\Support\Facades\Route;
use Illuminate\Testing\TestResponse;
use Symfony\Component\HttpFoundation\Response;

/** Who gets past recur.entitled and @entitled, and what those see who don't. */
final class GateTest extends TestCase
{
    private StandIn $standIn;

    protected function setUp(): void
    {
        parent::setUp();
        $this->standIn = new StandIn();
        $this->configure(['base_url' => $this->standIn->url, 'secret_key' => 'sk_test_stand_in', 'max_retries' => 0]);
        Route::middleware(['web', 'auth', 'recur.entitled:pro-plan,team-plan'])
            ->get('/members', static fn (): string => 'the secret');
    }

    public function testASubscriberGetsIn(): void
    {
        $response = $this->actingAs($this->user(['recur_customer_id' => 'cus_123']))->get('/members');

        $response->assertOk()->assertSee('the secret');
        self::assertNoCacheKeeps($response);
    }

    public function testAVisitorIsAskedToSignIn(): void
    {
        $this->get('/members')->assertRedirect('/login');
    }

    public function testOthersGet403OrThePricingPage(): void
    {
        $this->actingAs($this->user());
        $response = $this->get('/members');
        $response->assertForbidden()->assertDontSee('the secret');
        self::assertNoCacheKeeps($response);

        $this->configure(['pricing' => '/pricing']);
        $response = $this->get('/members');
        $response->assertStatus(303)->assertRedirect('https://shop.example/pricing');
        self::assertNoCacheKeeps($response);
    }

    public function testFetchGetsJson(): void
    {
        $this->configure(['pricing' => '/pricing']);

        $response = $this->actingAs($this->user())->getJson('/members');

        $response->assertForbidden()->assertExactJson([
            'message' => 'This page is for subscribers.',
            'code' => 'not_entitled',
            'url' => 'https://shop.example/pricing',
        ]);
        self::assertNoCacheKeeps($response);
    }

    public function testInertiaIsToldToLoadThePricingPageWhereverItIs(): void
    {
        $this->actingAs($this->user());
        foreach (['/pricing' => 'https://shop.example/pricing', 'https://www.example.com/p' => null] as $page => $url) {
            $this->configure(['pricing' => $page]);
            $this->get('/members', ['X-Inertia' => 'true'])
                ->assertStatus(409)
                ->assertHeader('X-Inertia-Location', $url ?? $page);
        }
    }

    public function testALivewireRequestIsRefusedAndNotRedirected(): void
    {
        $this->configure(['pricing' => '/pricing']);

        $this->actingAs($this->user())->get('/members', ['X-Livewire' => 'true'])->assertForbidden();
    }

    public function testWhileTheApiFailsAStrangerStaysOutAndIsNotSentToPayAgain(): void
    {
        $this->configure(['pricing' => '/pricing']);
        $this->standIn->answerNext(['status' => 503, 'times' => 10]);
        $this->actingAs($this->user(['recur_customer_id' => 'cus_123']));

        $response = $this->get('/members');
        $response->assertStatus(503)->assertHeader('Retry-After', '10')->assertDontSee('the secret');
        self::assertNoCacheKeeps($response);
        $response = $this->getJson('/members')->assertStatus(503)->assertJson(['code' => 'unconfirmed']);
        self::assertNoCacheKeeps($response);
    }

    public function testBladeShowsMembersContentToMembersOnly(): void
    {
        $page = "@entitled('pro-plan') in @else out @endentitled";

        self::assertSame('out', trim(Blade::render($page)));
        $this->actingAs($this->user());
        self::assertSame('out', trim(Blade::render($page)));
        $this->actingAs($this->user(['recur_customer_id' => 'cus_123', 'email' => 'b@example.com']));
        self::assertSame('in', trim(Blade::render($page)));
    }

    /** @param TestResponse<Response> $response */
    private static function assertNoCacheKeeps(TestResponse $response): void
    {
        self::assertStringContainsString('no-store', (string) $response->headers->get('Cache-Control'));
    }
}
