<?php

declare(strict_types=1);

namespace Recur\Laravel\Tests;

use Closure;
use Illuminate\Cache\ArrayStore;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\Blade;
use Illuminate\Support\Facades\Route;
use LogicException;
use PHPUnit\Framework\AssertionFailedError;
use Recur\EntitlementsInterface;
use Recur\Exception\ServerException;
use Recur\Laravel\Exceptions\EntitlementsUnknown;
use Recur\Laravel\Facades\Recur;
use Recur\Laravel\Testing\OutOfAnswers;
use Throwable;

/** Recur::fake() where an application asks who has what. */
final class EntitlementsFakeTest extends TestCase
{
    public function testNobodyHasAnythingUntilTheTestSaysSo(): void
    {
        Recur::fake();
        $member = $this->user();
        $other = $this->user(['email' => 'other@example.com']);
        self::assertFalse($member->entitledTo('pro-plan'));

        Recur::entitle($member, 'pro-plan');

        self::assertTrue($member->entitledTo('pro-plan'));
        self::assertFalse($member->entitledTo('team-plan'));
        self::assertFalse($other->entitledTo('pro-plan'));
        self::assertSame('pro-plan', $member->recurSubscription()?->productSlug);
        self::assertNull($other->recurSubscription());
    }

    public function testWhatHasEndedGivesNoAccess(): void
    {
        Recur::fake();
        $user = $this->user(['recur_customer_id' => 'cus_1']);

        Recur::entitle($user, 'pro-plan', ['status' => 'canceled', 'expiresAt' => '2020-01-01T00:00:00Z']);

        self::assertFalse($user->entitledTo('pro-plan'));
        self::assertCount(1, $user->recurEntitlements());
        $check = app(EntitlementsInterface::class)->check(['customer' => 'cus_1', 'product' => 'pro-plan']);
        self::assertSame('expired', $check->reason);
    }

    public function testTheTestMayHaveTheApiFail(): void
    {
        Recur::fake();
        $user = $this->user();
        Recur::failEntitlements(new ServerException('Down.', 'internal_error', 503));

        self::assertFalse($user->entitledTo('pro-plan'));
        $this->expectException(EntitlementsUnknown::class);
        $user->recurEntitlements();
    }

    public function testItCountsWhatTheApiWouldHaveBeenAsked(): void
    {
        Recur::fake();
        $user = $this->user();
        $user->entitledTo('pro-plan');
        $user->entitledTo('team-plan');

        Recur::assertEntitlementsAskedCount(1);
        $this->expectException(AssertionFailedError::class);
        Recur::assertEntitlementsAskedCount(2);
    }

    public function testAListIsUsedUpInOrder(): void
    {
        Recur::fake(entitlements: [null, ['customer' => 'cus_2'], new ServerException('Down.', 'internal_error', 503)]);
        Recur::entitle($this->user(['recur_customer_id' => 'cus_1']), 'pro-plan');
        $entitlements = app(EntitlementsInterface::class);

        self::assertTrue($entitlements->list(['customer' => 'cus_1'])->allows('pro-plan'));
        self::assertFalse($entitlements->check(['customer' => 'cus_2', 'product' => 'pro-plan'])->allowed);
        self::assertInstanceOf(ServerException::class, $entitlements->listMany([['customer' => 'cus_3']])[0]);
        Recur::assertEntitlementsAskedCount(3);
    }

    public function testACallMoreThanThereAreAnswersFailsTheTest(): void
    {
        $user = $this->user();
        $this->withoutFreshness();
        Route::get('/members', static fn (): string => 'in')->middleware(['web', 'auth', 'recur.entitled:pro-plan']);
        Route::get('/page', static fn (): string => Blade::render('@entitled("pro-plan") in @endentitled'));
        $uses = [
            static fn () => $user->entitledTo('pro-plan'),
            static fn () => $user->recurEntitlements(),
            fn () => $this->actingAs($user)->get('/members'),
            fn () => $this->actingAs($user)->getJson('/members'),
            fn () => $this->actingAs($user)->get('/page'),
            static fn () => app(EntitlementsInterface::class)->listMany([['customer' => 'cus_1']]),
        ];
        foreach ($uses as $use) {
            Recur::fake(entitlements: [null]);
            app(EntitlementsInterface::class)->list(['customer' => 'cus_1']);
            $this->assertOutOfAnswers($use);
        }
    }

    public function testItFailsTheTestThoughTheApplicationCaughtIt(): void
    {
        Recur::fake(entitlements: [null]);
        $user = $this->user();
        $this->withoutFreshness();
        $user->entitledTo('pro-plan');
        try {
            $user->entitledTo('pro-plan');
        } catch (Throwable) {
        }

        $this->assertOutOfAnswers(static fn () => Recur::assertEntitlementsAskedCount(1));
    }

    public function testWhatAnotherVersionLeftInTheCacheIsAskedForAnew(): void
    {
        Recur::fake();
        $user = $this->user();
        Recur::entitle($user, 'pro-plan');
        $user->entitledTo('pro-plan');
        $store = cache()->store()->getStore();
        assert($store instanceof ArrayStore);
        $at = now()->getTimestamp();
        foreach (array_keys($store->all()) as $key) {
            cache()->put((string) $key, ['list' => ['entitlements' => 'all'], 'at' => $at, 'generations' => []]);
        }
        app()->instance('request', Request::create('https://shop.example/'));

        self::assertTrue($user->entitledTo('pro-plan'));
        Recur::assertEntitlementsAskedCount(2);
    }

    public function testWithoutTheFakeThereIsNothingToGrant(): void
    {
        $this->expectException(LogicException::class);
        Recur::entitle($this->user(), 'pro-plan');
    }

    private function withoutFreshness(): void
    {
        $this->configure(['entitlements.fresh' => 0]);
    }

    /** @param Closure(): mixed $use */
    private function assertOutOfAnswers(Closure $use): void
    {
        try {
            $use();
        } catch (OutOfAnswers $failure) {
            self::assertStringContainsString('a list of 1', $failure->getMessage());
            return;
        }
        self::fail('It went on without an answer.');
    }
}
