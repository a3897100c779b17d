<?php

declare(strict_types=1);

namespace Recur\Laravel\Tests;

use Closure;
use Illuminate\Config\Repository;
use PHPUnit\Framework\Attributes\DataProvider;
use Recur\Client;
use Recur\Exception\RecurException;
use Recur\Laravel\CustomerPortal;
use Recur\Laravel\Facades\Recur;
use Recur\PortalSession;
use Recur\PortalSessionsInterface;

/** A tenancy package changes the configuration in the middle of a process; what was in use before must follow. */
final class TenantsTest extends TestCase
{
    private StandIn $standIn;

    protected function setUp(): void
    {
        parent::setUp();
        $this->standIn = new StandIn();
        $this->configure(['base_url' => $this->standIn->url, 'return_url' => 'billing', 'max_retries' => 0]);
    }

    /** @return array<string, array{Closure(): (Closure(): mixed)}> as they are held from the first tenant on */
    public static function waysIn(): array
    {
        $opts = ['customer' => 'cus_123', 'returnUrl' => 'https://shop.example/'];
        return [
            'the container, asked each time' => [static fn (): Closure => static fn () => app(
                PortalSessionsInterface::class
            )->create($opts)],
            'the interface, kept' => [static function () use ($opts): Closure {
                $sessions = app(PortalSessionsInterface::class);
                return static fn () => $sessions->create($opts);
            }],
            'a batch of it' => [static function () use ($opts): Closure {
                $sessions = app(PortalSessionsInterface::class);
                return static fn () => $sessions->createMany([$opts]);
            }],
            'the portal, kept' => [static function (): Closure {
                $portal = app(CustomerPortal::class);
                return static fn () => $portal->createSession(self::customer());
            }],
            'the facade' => [static fn (): Closure => static fn () => Recur::createSession(self::customer())],
            'the model' => [static fn (): Closure => static fn () => self::customer()->recurPortalSession()],
            'the client' => [static fn (): Closure => static fn () => app(
                Client::class
            )->portal->sessions->create($opts)],
        ];
    }

    /** @param Closure(): (Closure(): mixed) $way */
    #[DataProvider('waysIn')]
    public function testEachTenantIsAskedForWithItsOwnKey(Closure $way): void
    {
        $this->configure(['secret_key' => 'sk_test_stand_in']);
        $ask = $way();
        $ask();
        $this->configure(['secret_key' => 'sk_test_stand_in_2']);
        $ask();
        $this->configure(['secret_key' => 'sk_test_stand_in']);
        $ask();

        self::assertSame(
            ['sk_test_stand_in', 'sk_test_stand_in_2', 'sk_test_stand_in'],
            array_column($this->standIn->requests(), 'key'),
        );
    }

    public function testTheOtherSettingsFollowToo(): void
    {
        $other = new StandIn();
        $this->configure(['secret_key' => 'sk_test_stand_in']);
        $portal = app(CustomerPortal::class);
        $ask = static function () use ($portal): PortalSession|RecurException {
            try {
                return $portal->createSession(self::customer());
            } catch (RecurException $exception) {
                return $exception;
            }
        };

        self::assertInstanceOf(PortalSession::class, $ask());
        $this->configure(['base_url' => $other->url, 'locale' => 'zh-TW']);
        self::assertInstanceOf(PortalSession::class, $ask());
        self::assertCount(1, $this->standIn->requests());
        self::assertSame('zh-TW', $other->requests()[0]['body']['locale']);

        $other->answerNext(['delayMs' => 5000]);
        $this->configure(['timeout' => 0.3]);
        self::assertSame('timeout', self::codeOf($ask()));

        // Nothing listens on port 1.
        $this->configure(['timeout' => null, 'proxy' => 'http://127.0.0.1:1']);
        self::assertSame('connect_failed', self::codeOf($ask()));

        $this->configure(['proxy' => null, 'max_retries' => 1, 'base_url' => 'http://127.0.0.1:1']);
        $failure = $ask();
        self::assertInstanceOf(RecurException::class, $failure);
        self::assertSame(2, $failure->attempts);
    }

    /** As Laravel Octane does for each request. */
    public function testWhatWasConfiguredInBootFollowsAConfigurationThatWasReplaced(): void
    {
        Recur::identifyUsing(null);
        $this->configure(['secret_key' => 'sk_test_stand_in', 'external_id_prefix' => 'a-']);
        $portal = app(CustomerPortal::class);
        $replaced = new Repository(config()->all());
        $replaced->set('recur.secret_key', 'sk_test_stand_in_2');
        $replaced->set('recur.external_id_prefix', 'b-');
        app()->instance('config', $replaced);

        $portal->createSession(self::customer());

        self::assertSame('sk_test_stand_in_2', $this->standIn->requests()[0]['key']);
        self::assertContains('b-1', $this->standIn->requests()[0]['body']);
    }

    private static function customer(): Customer
    {
        $customer = new Customer(['email' => 'ming@example.com', 'recur_customer_id' => 'cus_123']);
        $customer->setAttribute('id', 1);
        return $customer;
    }

    private static function codeOf(PortalSession|RecurException $result): string
    {
        return $result instanceof RecurException ? $result->errorCode : 'a session';
    }
}
