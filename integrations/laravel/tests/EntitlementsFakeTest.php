<?php

declare(strict_types=1);

namespace Recur\Laravel\Tests;

use Illuminate\Cache\ArrayStore;
use Illuminate\Http\Request;
use LogicException;
use PHPUnit\Framework\AssertionFailedError;
use Recur\EntitlementsInterface;
use Recur\Exception\ServerException;
use Recur\Laravel\Exceptions\EntitlementsUnknown;
use Recur\Laravel\Facades\Recur;

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
}
