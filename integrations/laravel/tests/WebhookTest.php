<?php

declare(strict_types=1);

namespace Recur\Laravel\Tests;

use Illuminate\Contracts\Console\Kernel;
use Illuminate\Log\Events\MessageLogged;
use Illuminate\Support\Facades\DB;
use Illuminate\Support\Facades\Event;
use Illuminate\Support\Facades\Route;
use Illuminate\Testing\TestResponse;
use PHPUnit\Framework\Attributes\DataProvider;
use Recur\Laravel\Events\SubscriptionWebhook;
use Recur\Laravel\Events\WebhookHandled;
use Recur\Laravel\Events\WebhookReceived;
use Recur\Webhook;
use RuntimeException;
use Symfony\Component\Console\Output\BufferedOutput;
use Symfony\Component\HttpFoundation\Response;

final class WebhookTest extends TestCase
{
    private const SECRET = 'whsec_of_the_tests';

    protected function setUp(): void
    {
        parent::setUp();
        $this->migrate('create_recur_webhook_events_table');
        $this->configure(['webhook.secrets' => [self::SECRET]]);
    }

    public function testAnEventReachesItsListenersOnceThoughItIsDeliveredAgain(): void
    {
        $seen = [];
        Event::listen(static function (WebhookReceived|SubscriptionWebhook|WebhookHandled $event) use (&$seen): void {
            $seen[] = [$event::class, $event->type, $event->customer, $event->data['status'] ?? null];
        });
        $body = self::body('subscription.activated', ['status' => 'active', 'customer_id' => 'cus_1']);

        $this->deliver($body)->assertOk();
        $this->deliver($body)->assertOk();
        $this->travel(366)->days();
        $this->deliver($body)->assertOk();

        self::assertSame([
            [WebhookReceived::class, 'subscription.activated', 'cus_1', 'active'],
            [SubscriptionWebhook::class, 'subscription.activated', 'cus_1', 'active'],
            [WebhookHandled::class, 'subscription.activated', 'cus_1', 'active'],
        ], $seen);
    }

    public function testAnEventOfATypeThatNobodyKnowsIsAccepted(): void
    {
        $types = $this->handledTypes();

        $this->deliver(self::body('galaxy.collided'))->assertOk();

        self::assertSame(['galaxy.collided'], $types->getArrayCopy());
    }

    /** @return array<string, array{string|list<string>|null}> */
    public static function forgeries(): array
    {
        $body = self::body('order.paid');
        return [
            'none' => [null],
            'empty' => [''],
            'of another secret' => [Webhook::sign($body, 'whsec_another')],
            'neither hexadecimal nor Base64' => ['§§§'],
            'far too long' => [str_repeat('a', 100_000)],
            'of another body' => [Webhook::sign("$body ", self::SECRET)],
            'the right one and another' => [[Webhook::sign($body, self::SECRET), 'x']],
        ];
    }

    /** @param string|list<string>|null $signature */
    #[DataProvider('forgeries')]
    public function testAForgedEventIsRefusedAndLogged(string|array|null $signature): void
    {
        $types = $this->handledTypes();
        $logged = self::logged();

        $this->post401(self::body('order.paid'), $signature);

        self::assertSame([], $types->getArrayCopy());
        self::assertCount(1, $logged);
        self::assertSame(0, DB::table('recur_webhook_events')->count());
    }

    /** @return array<string, array{list<string|null>}> */
    public static function noSecrets(): array
    {
        return ['none' => [[]], 'null' => [[null]], 'empty' => [['']], 'blank' => [["  \t"]]];
    }

    /** @param list<string|null> $secrets */
    #[DataProvider('noSecrets')]
    public function testWithoutASecretNothingIsVerified(array $secrets): void
    {
        $this->configure(['webhook.secrets' => $secrets]);
        $types = $this->handledTypes();
        $logged = self::logged();
        $body = self::body('order.paid');

        $this->deliver($body, base64_encode(hash_hmac('sha256', $body, '', true)))
            ->assertStatus(500)
            ->assertJson(['code' => 'missing_webhook_secret']);

        self::assertSame([], $types->getArrayCopy());
        self::assertStringContainsString('secret', (string) $logged[0]);
    }

    public function testTheBytesThatArrivedAreVerified(): void
    {
        $types = $this->handledTypes();
        $body = '{"id":"evt_1","type":"order.paid","data":{"a":"\/ ' . "\u{2028}" . ' \ud83d\ude00"}}' . "\n";

        $this->deliver($body)->assertOk();
        $this->deliver((string) json_encode(json_decode($body)), Webhook::sign($body, self::SECRET))
            ->assertUnauthorized();

        self::assertSame(['order.paid'], $types->getArrayCopy());
    }

    public function testBytesThatAreGoneAreAnErrorOfTheirOwn(): void
    {
        $this->call('POST', '/recur/webhook', server: ['HTTP_CONTENT_LENGTH' => '42'])
            ->assertStatus(500)
            ->assertJson(['code' => 'no_raw_body']);
    }

    public function testASignedTextThatIsNoEventIsABadRequest(): void
    {
        $this->deliver('{"hello":"world"}')->assertStatus(400)->assertJson(['code' => 'invalid_event']);
    }

    public function testAFailedEventIsWorkedOnWhenItIsDeliveredAgain(): void
    {
        $calls = 0;
        Event::listen(static function (SubscriptionWebhook $event) use (&$calls): void {
            $calls++;
            if ($calls === 1) {
                throw new RuntimeException('The disk is full.');
            }
        });
        $body = self::body('subscription.renewed');

        $this->deliver($body)->assertStatus(500);
        $this->deliver($body)->assertOk();
        $this->deliver($body)->assertOk();

        self::assertSame(2, $calls);
    }

    public function testACopyThatArrivesMeanwhileIsPutOff(): void
    {
        $body = self::body('subscription.renewed');
        $answers = [];
        $calls = 0;
        Event::listen(function (SubscriptionWebhook $event) use ($body, &$answers, &$calls): void {
            $calls++;
            $answers[] = $this->deliver($body)->getStatusCode();
        });

        $this->deliver($body)->assertOk();

        self::assertSame([503], $answers);
        self::assertSame(1, $calls);
    }

    public function testWhatAKilledProcessLeftBehindIsWorkedOnOnceItIsStale(): void
    {
        $body = self::body('subscription.renewed');
        $this->deliver($body)->assertOk();
        DB::table('recur_webhook_events')->update(['state' => 'working', 'token' => str_repeat('x', 32)]);
        $types = $this->handledTypes();

        $this->deliver($body)->assertStatus(503);
        $this->travel(301)->seconds();
        $this->deliver($body)->assertOk();

        self::assertSame(['subscription.renewed'], $types->getArrayCopy());
    }

    public function testTwoIdsThatDifferInLetterCaseAreTwoEvents(): void
    {
        $types = $this->handledTypes();

        $this->deliver(self::body('order.paid', [], 'evt_a'))->assertOk();
        $this->deliver(self::body('order.paid', [], 'evt_A'))->assertOk();

        self::assertCount(2, $types);
    }

    public function testTwoSecretsHoldWhileOneIsReplaced(): void
    {
        $this->configure(['webhook.secrets' => ['whsec_new', self::SECRET]]);
        $old = self::body('order.paid', [], 'evt_old');
        $this->deliver($old)->assertOk();
        $new = self::body('order.paid', [], 'evt_new');
        $this->deliver($new, Webhook::sign($new, 'whsec_new'))->assertOk();

        $this->configure(['webhook.secrets' => ['whsec_new']]);
        $this->deliver($old)->assertUnauthorized();
    }

    public function testNoTokenCookieOrSessionIsWanted(): void
    {
        $this->app?->instance('env', 'production');
        $route = Route::getRoutes()->getByName('recur.webhook');
        self::assertNotNull($route);
        $route->middleware('web');

        $this->deliver(self::body('order.paid'))->assertOk();
        $this->deliver(self::body('order.paid', [], 'evt_slash'), path: '/recur/webhook/')->assertOk();
    }

    public function testListenersMayBeQueuedAndNothingSecretIsQueuedWithThem(): void
    {
        $queued = '';
        Event::listen(static function (WebhookReceived $event) use (&$queued): void {
            $queued = serialize($event);
        });

        $this->deliver(self::body('checkout.created', [
            'url' => 'https://checkout.example/secret-link',
            'session' => ['client_secret' => 'hidden', 'amount' => 399],
        ]))->assertOk();

        self::assertStringContainsString('399', $queued);
        self::assertStringNotContainsString('secret-link', $queued);
        self::assertStringNotContainsString('hidden', $queued);
        self::assertInstanceOf(WebhookReceived::class, unserialize($queued));
    }

    public function testTheCommandPrintsTheUrl(): void
    {
        $output = new BufferedOutput();

        self::assertSame(0, app(Kernel::class)->call('recur:webhook', [], $output));
        self::assertSame("https://shop.example/recur/webhook\n", $output->fetch());
    }

    /** @param array<string, mixed> $data */
    private static function body(string $type, array $data = [], string $id = 'evt_1'): string
    {
        return json_encode(['id' => $id, 'type' => $type, 'data' => (object) $data], JSON_THROW_ON_ERROR);
    }

    /** @return TestResponse<Response> */
    private function deliver(string $body, ?string $signature = null, string $path = '/recur/webhook'): TestResponse
    {
        return $this->call('POST', $path, content: $body, server: [
            'HTTP_X_RECUR_SIGNATURE' => $signature ?? Webhook::sign($body, self::SECRET),
        ]);
    }

    /** @param string|list<string>|null $signature */
    private function post401(string $body, string|array|null $signature): void
    {
        $server = $signature === null ? [] : ['HTTP_X_RECUR_SIGNATURE' => $signature];
        $this->call('POST', '/recur/webhook', content: $body, server: $server)->assertUnauthorized();
    }

    /** @return \ArrayObject<int, string> */
    private function handledTypes(): \ArrayObject
    {
        /** @var \ArrayObject<int, string> $types */
        $types = new \ArrayObject();
        Event::listen(static fn (WebhookHandled $event) => $types->append($event->type));
        return $types;
    }

    /** @return \ArrayObject<int, string> */
    private static function logged(): \ArrayObject
    {
        /** @var \ArrayObject<int, string> $lines */
        $lines = new \ArrayObject();
        Event::listen(static function (MessageLogged $line) use ($lines): void {
            $lines->append($line->message);
        });
        return $lines;
    }
}
