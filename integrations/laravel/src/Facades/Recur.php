<?php

declare(strict_types=1);

namespace Recur\Laravel\Facades;

use Closure;
use Illuminate\Contracts\Auth\Authenticatable;
use Illuminate\Database\Eloquent\Model;
use Illuminate\Support\Facades\Facade;
use LogicException;
use Recur\CheckoutSession;
use Recur\CheckoutSessionsInterface;
use Recur\Client;
use Recur\EntitlementList;
use Recur\EntitlementsInterface;
use Recur\Exception\RecurException;
use Recur\Laravel\CustomerIdentifiers;
use Recur\Laravel\CustomerPortal;
use Recur\Laravel\Entitlements\CustomerEntitlements;
use Recur\Laravel\ObservedPortalSessions;
use Recur\Laravel\SessionEvents;
use Recur\Laravel\Testing\CheckoutSessionsFake;
use Recur\Laravel\Testing\EntitlementsFake;
use Recur\Laravel\Testing\PortalSessionsFake;
use Recur\PortalSession;
use Recur\PortalSessionsInterface;

/**
 * @mixin CustomerPortal
 *
 * @see CustomerPortal
 */
final class Recur extends Facade
{
    /**
     * For an application's tests: no session is asked of the API from here on, whichever way the application asks.
     *
     * @param array<array-key, mixed>|Closure|RecurException|PortalSession $answers what
     *     PortalSessionsFake::__construct() takes
     * @param list<EntitlementList|array<string, mixed>|RecurException|null> $entitlements what
     *     EntitlementsFake::__construct() takes
     * @param list<CheckoutSession|array<string, string|null>|RecurException|null> $checkouts what
     *     CheckoutSessionsFake::__construct() takes
     */
    public static function fake(
        array|Closure|RecurException|PortalSession $answers = [],
        array $entitlements = [],
        array $checkouts = [],
    ): PortalSessionsFake {
        $app = static::getFacadeApplication() ?? throw new LogicException('There is no application to fake in.');
        $fake = new PortalSessionsFake($answers);
        $app->instance(PortalSessionsFake::class, $fake);
        $app->instance(
            PortalSessionsInterface::class,
            new ObservedPortalSessions($fake, $app->make(SessionEvents::class)),
        );
        $app->instance(EntitlementsInterface::class, new EntitlementsFake($entitlements));
        $app->instance(CheckoutSessionsInterface::class, new CheckoutSessionsFake($checkouts));
        $app->bind(Client::class, static fn () => throw new LogicException(
            'Recur::fake() has no Recur\Client, which would reach the API: type-hint the interface.'
        ));
        return $fake;
    }

    /** @param (Closure(array<array-key, mixed>, PortalSession): bool)|null $check */
    public static function assertPortalSessionCreated(?Closure $check = null): void
    {
        self::theFake()->assertPortalSessionCreated($check);
    }

    public static function assertPortalSessionCount(int $count): void
    {
        self::theFake()->assertPortalSessionCount($count);
    }

    public static function assertNoPortalSessionCreated(): void
    {
        self::theFake()->assertPortalSessionCount(0);
    }

    /**
     * After fake(), under which nobody has anything: from here on the user has the product.
     *
     * @param array<string, string|null> $fields of the entitlement: `['expiresAt' => '2026-12-01T00:00:00Z']`
     */
    public static function entitle(Model|Authenticatable $user, string $product, array $fields = []): void
    {
        $app = static::getFacadeApplication();
        $identifiers = $app?->make(CustomerIdentifiers::class)->of($user) ?? [];
        self::theEntitlements()->entitle($identifiers, $product, $fields);
        $app?->make(CustomerEntitlements::class)->forget(...array_values($identifiers));
    }

    /** After fake(): every question about entitlements ends like this; null: no longer. */
    public static function failEntitlements(?RecurException $failure): void
    {
        self::theEntitlements()->failWith($failure);
    }

    /** How often the API would have been asked: not for what is cached. */
    public static function assertEntitlementsAskedCount(int $count): void
    {
        self::theEntitlements()->assertAskedCount($count);
    }

    /** @param (Closure(array<string, mixed>, CheckoutSession): bool)|null $check options in camelCase, and the session */
    public static function assertCheckoutCreated(?Closure $check = null): void
    {
        self::theCheckouts()->assertCheckoutCreated($check);
    }

    public static function assertCheckoutCount(int $count): void
    {
        self::theCheckouts()->assertCheckoutCount($count);
    }

    public static function assertNoCheckoutCreated(): void
    {
        self::theCheckouts()->assertCheckoutCount(0);
    }

    /** After fake(): no checkout can be made, for this reason; null: again they can. */
    public static function failCheckouts(?RecurException $failure): void
    {
        self::theCheckouts()->failWith($failure);
    }

    protected static function getFacadeAccessor(): string
    {
        return CustomerPortal::class;
    }

    private static function theFake(): PortalSessionsFake
    {
        $app = static::getFacadeApplication();
        if ($app === null || !$app->bound(PortalSessionsFake::class)) {
            throw new LogicException('Call Recur::fake() first.');
        }
        return $app->make(PortalSessionsFake::class);
    }

    private static function theEntitlements(): EntitlementsFake
    {
        $fake = static::getFacadeApplication()?->make(EntitlementsInterface::class);
        return $fake instanceof EntitlementsFake ? $fake : throw new LogicException('Call Recur::fake() first.');
    }

    private static function theCheckouts(): CheckoutSessionsFake
    {
        $app = static::getFacadeApplication();
        $fake = $app?->bound(CheckoutSessionsInterface::class) ? $app->make(CheckoutSessionsInterface::class) : null;
        return $fake instanceof CheckoutSessionsFake ? $fake : throw new LogicException('Call Recur::fake() first.');
    }
}
