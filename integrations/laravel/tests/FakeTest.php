<?php

declare(strict_types=1);

namespace Recur\Laravel\Tests;

use LogicException;
use PHPUnit\Framework\AssertionFailedError;
use Recur\Client;
use Recur\Exception\CustomerNotFoundException;
use Recur\Exception\InvalidRequestException;
use Recur\Exception\TimeoutException;
use Recur\Laravel\Facades\Recur;
use Recur\PortalSession;
use Recur\PortalSessionsInterface;
use Throwable;
use ValueError;

final class FakeTest extends TestCase
{
    public function testItInventsSessions(): void
    {
        Recur::fake();

        $session = $this->sessions()->create(['customer' => 'cus_1', 'return_url' => 'https://shop.example/a']);

        self::assertSame('cus_1', $session->customer);
        self::assertSame('https://shop.example/a', $session->returnUrl);
        self::assertSame('active', $session->status);
        self::assertFalse($session->isExpired());
        Recur::assertPortalSessionCreated(
            static fn (array $opts, PortalSession $created): bool => $opts['returnUrl'] === 'https://shop.example/a'
                && $created->id === $session->id
        );
    }

    public function testAListIsUsedUpInOrder(): void
    {
        Recur::fake([['id' => 'portal_sess_1'], new TimeoutException('Too slow.', 'timeout'), null]);
        $sessions = $this->sessions();

        self::assertSame('portal_sess_1', $sessions->create(['customer' => 'cus_1'])->id);
        try {
            $sessions->create(['customer' => 'cus_1']);
            self::fail('no failure');
        } catch (TimeoutException) {
        }
        $sessions->create(['customer' => 'cus_1']);
        Recur::assertPortalSessionCount(2);
    }

    public function testACallMoreThanThereAreAnswersFailsTheTest(): void
    {
        Recur::fake([['id' => 'portal_sess_1']]);
        $this->sessions()->create(['customer' => 'cus_1']);

        $this->assertFails(fn () => $this->sessions()->create(['customer' => 'cus_1']));
        $this->assertFails(fn () => $this->sessions()->createMany([['customer' => 'cus_1']]));
        $this->assertFails(fn () => $this->user()->recurPortalSession());
    }

    public function testItFailsTheTestFromARequestToo(): void
    {
        Recur::fake([['id' => 'portal_sess_1']]);
        $this->actingAs($this->user())->postJson('/recur/portal')->assertOk();

        $this->assertFails(fn () => $this->postJson('/recur/portal'));
        $this->assertFails(fn () => $this->post('/recur/portal'));
    }

    public function testItFailsTheTestThoughTheApplicationCaughtIt(): void
    {
        Recur::fake([null]);
        $this->sessions()->create(['customer' => 'cus_1']);
        try {
            $this->sessions()->create(['customer' => 'cus_1']);
        } catch (Throwable) {
        }

        $this->assertFails(static fn () => Recur::assertPortalSessionCount(1));
        $this->assertFails(static fn () => Recur::assertPortalSessionCreated());
    }

    public function testAFakeOfTheOtherTwoLeavesThePortalAsItIs(): void
    {
        Recur::fake(entitlements: [null], checkouts: [null]);
        $this->sessions()->create(['customer' => 'cus_1']);
        $this->sessions()->create(['customer' => 'cus_1']);
        Recur::assertPortalSessionCount(2);
    }

    public function testAnswersByIdentifierInABatch(): void
    {
        Recur::fake(['cus_2' => new CustomerNotFoundException('No such customer.', 'customer_not_found', 404)]);
        $settled = [];

        $results = $this->sessions()->createMany(
            ['a' => ['customer' => 'cus_1'], 'b' => ['customer' => 'cus_2']],
            onSettled: static function (int|string $key) use (&$settled): void {
                $settled[] = $key;
            },
        );

        self::assertInstanceOf(PortalSession::class, $results['a']);
        self::assertInstanceOf(CustomerNotFoundException::class, $results['b']);
        self::assertSame(['a', 'b'], $settled);
    }

    public function testMisuseIsRefusedAsTheClientRefusesIt(): void
    {
        Recur::fake();
        try {
            $this->sessions()->create(['customer' => '', 'email' => null]);
            self::fail('no identifier, and yet a session');
        } catch (InvalidRequestException $exception) {
            self::assertSame('missing_customer_identifier', $exception->errorCode);
        }
        $this->expectException(ValueError::class);
        $this->sessions()->create(['customer' => 'cus_1', 'retrunUrl' => 'https://shop.example/']);
    }

    public function testAssertionsFailWhereNothingMatches(): void
    {
        Recur::fake();
        $this->sessions()->create(['customer' => 'cus_1']);

        $this->assertFails(static fn () => Recur::assertNoPortalSessionCreated());
        $this->assertFails(static fn () => Recur::assertPortalSessionCount(2));
        $this->assertFails(static fn () => Recur::assertPortalSessionCreated(
            static fn (array $opts): bool => $opts['customer'] === 'cus_2'
        ));
    }

    public function testItWorksWhereTheSessionsWereAlreadyInUse(): void
    {
        $user = $this->user();
        $this->sessions();
        Recur::fake();

        $user->recurPortalSession();

        Recur::assertPortalSessionCount(1);
    }

    public function testNoClientIsLeftThatCouldReachTheApi(): void
    {
        app(Client::class);
        Recur::fake();

        $this->expectException(LogicException::class);
        app(Client::class);
    }

    public function testADoubleOfTheApplicationsOwnIsUsedToo(): void
    {
        $double = new class implements PortalSessionsInterface {
            public function create(array $opts): PortalSession
            {
                return PortalSession::fromArray(['id' => 'own', 'url' => 'https://portal.example/own']);
            }

            public function createMany(array $list, int $concurrency = 8, ?callable $onSettled = null): array
            {
                return array_map($this->create(...), $list);
            }
        };
        $this->app?->instance(PortalSessionsInterface::class, $double);

        $this->actingAs($this->user())->postJson('/recur/portal')->assertJson(['url' => 'https://portal.example/own']);
    }

    private function sessions(): PortalSessionsInterface
    {
        return app(PortalSessionsInterface::class);
    }

    /** @param \Closure(): mixed $assertion */
    private function assertFails(\Closure $assertion): void
    {
        try {
            $assertion();
        } catch (AssertionFailedError $failure) {
            self::assertNotSame('', $failure->getMessage());
            return;
        }
        self::fail('The assertion passed.');
    }
}
