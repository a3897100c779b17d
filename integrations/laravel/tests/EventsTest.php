<?php

declare(strict_types=1);

namespace Recur\Laravel\Tests;

use Illuminate\Support\Facades\Event;
use Illuminate\Support\Facades\Exceptions;
use Illuminate\Support\Str;
use PHPUnit\Framework\AssertionFailedError;
use Recur\Exception\CustomerNotFoundException;
use Recur\Exception\ServerException;
use Recur\Laravel\CustomerPortal;
use Recur\Laravel\Events\PortalSessionCreated;
use Recur\Laravel\Events\PortalSessionFailed;
use Recur\Laravel\Facades\Recur;
use Recur\PortalSession;
use Recur\PortalSessionsInterface;
use RuntimeException;

final class EventsTest extends TestCase
{
    public function testACreatedSessionIsAnnouncedWithoutItsLink(): void
    {
        Event::fake();
        Recur::fake([['id' => 'portal_sess_1', 'customer' => 'cus_1', 'url' => 'https://portal.example/secret']]);

        $this->user()->recurPortalSession();

        Event::assertDispatchedTimes(PortalSessionCreated::class, 1);
        Event::assertDispatched(static function (PortalSessionCreated $event): bool {
            self::assertStringNotContainsString('secret', serialize($event));
            return $event->sessionId === 'portal_sess_1' && $event->customer === 'cus_1' && $event->externalId === 1;
        });
    }

    public function testASessionOfTheInterfaceIsAnnounced(): void
    {
        Event::fake();
        Recur::fake();

        app(PortalSessionsInterface::class)->create(['customer' => 'cus_1']);

        Event::assertDispatchedTimes(PortalSessionCreated::class, 1);
    }

    public function testAFailedSessionIsAnnouncedAndCanBeQueued(): void
    {
        Event::fake();
        Recur::fake(new ServerException('Down.', 'api_error', 503, requestId: 'req_1', attempts: 3));
        try {
            app(PortalSessionsInterface::class)->create(['external_id' => 'user_1', 'email' => 'ming@example.com']);
        } catch (ServerException) {
        }

        Event::assertDispatched(static function (PortalSessionFailed $event): bool {
            self::assertStringNotContainsString('ming@', serialize($event));
            return $event->exception === ServerException::class && $event->requestId === 'req_1'
                && $event->attempts === 3 && $event->retryable && $event->externalId === 'user_1';
        });
    }

    public function testABatchAnnouncesEachRow(): void
    {
        Event::fake();
        Recur::fake(['cus_2' => new CustomerNotFoundException('No such customer.', 'customer_not_found', 404)]);

        app(PortalSessionsInterface::class)->createMany([['customer' => 'cus_1'], ['customer' => 'cus_2']]);

        Event::assertDispatchedTimes(PortalSessionCreated::class, 1);
        Event::assertDispatchedTimes(PortalSessionFailed::class, 1);
    }

    public function testAListenerThatThrowsCostsNoLinkAndNoSecondRequest(): void
    {
        $fake = Recur::fake();
        Exceptions::fake();
        // As a listener does that asks Recur itself.
        Event::listen(PortalSessionCreated::class, static fn () => throw new CustomerNotFoundException(
            'No such customer.',
            'customer_not_found',
            404,
        ));
        $user = $this->user(['recur_customer_id' => 'cus_1', 'email_verified_at' => now()]);

        self::assertStringStartsWith('https://', $user->recurPortalSession()->url);
        $sessions = app(PortalSessionsInterface::class);
        self::assertStringStartsWith('https://', $sessions->create(['customer' => 'cus_1'])->url);
        self::assertCount(2, $fake->created());
        $results = app(CustomerPortal::class)->createSessions([$user]);
        self::assertInstanceOf(PortalSession::class, $results[0]);
        Exceptions::assertReportedCount(3);
    }

    public function testAListenerThatThrowsDoesNotHideTheFailure(): void
    {
        Recur::fake(new ServerException('Down.', 'api_error', 503));
        Exceptions::fake();
        Event::listen(PortalSessionFailed::class, static fn () => throw new RuntimeException('The chat is down too.'));

        try {
            $this->user()->recurPortalSession();
            self::fail('no failure');
        } catch (ServerException) {
            Exceptions::assertReported(RuntimeException::class);
        }
    }

    public function testAnAssertionInAListenerStillFailsTheTest(): void
    {
        Recur::fake();
        Event::listen(PortalSessionCreated::class, static fn () => self::assertSame('a', 'b'));

        $this->expectException(AssertionFailedError::class);
        $this->user()->recurPortalSession();
    }

    public function testAnIdentifierThatIsAnObjectIsInTheEvent(): void
    {
        Event::fake();
        Recur::fake();

        app(PortalSessionsInterface::class)->create(['external_id' => Str::of('user_1')]);

        Event::assertDispatched(static fn (PortalSessionCreated $event): bool => $event->externalId === 'user_1');
    }

    public function testAnIdentifierTriedInVainIsNoFailure(): void
    {
        Event::fake();
        Recur::fake(['1' => new CustomerNotFoundException('No such customer.', 'customer_not_found', 404)]);

        $this->user(['email_verified_at' => now()])->recurPortalSession();

        Event::assertNotDispatched(PortalSessionFailed::class);
        Event::assertDispatchedTimes(PortalSessionCreated::class, 1);
    }
}
