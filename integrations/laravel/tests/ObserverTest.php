<?php

declare(strict_types=1);

namespace Recur\Laravel\Tests;

use Illuminate\Contracts\Console\Kernel;
use Illuminate\Support\Facades\Exceptions;
use LogicException;
use Recur\Exception\ConnectionException;
use Recur\Exchange;
use Recur\PortalSessionsInterface;
use RuntimeException;
use Symfony\Component\Console\Output\BufferedOutput;

/** What whoever runs the application can see of the calls: recur.on_exchange and `artisan about`. */
final class ObserverTest extends TestCase
{
    public function testAnInvokableClassSeesEveryAttempt(): void
    {
        $observer = new class {
            /** @var list<string> */
            public array $seen = [];

            public function __invoke(Exchange $exchange): void
            {
                $this->seen[] = "$exchange->operation $exchange->attempt $exchange->errorCode";
            }
        };
        app()->instance('app.observer', $observer);
        $this->configure(['on_exchange' => 'app.observer', 'max_retries' => 0]);

        $this->ask();

        self::assertSame(['portal.sessions.create 1 connect_failed'], $observer->seen);
    }

    public function testAnObserverThatThrowsCostsNobodyTheAnswer(): void
    {
        Exceptions::fake();
        app()->instance('app.observer', static fn (Exchange $exchange) => throw new RuntimeException('metrics down'));
        $this->configure(['on_exchange' => 'app.observer', 'max_retries' => 0]);

        $this->ask();

        Exceptions::assertReported(RuntimeException::class);
    }

    public function testAClassThatCannotBeCalledIsReported(): void
    {
        Exceptions::fake();
        $this->configure(['on_exchange' => \stdClass::class, 'max_retries' => 0]);

        $this->ask();

        Exceptions::assertReported(static fn (LogicException $exception): bool => str_contains(
            $exception->getMessage(),
            'recur.on_exchange: stdClass has no __invoke',
        ));
    }

    public function testAboutNamesTheExtensionAndItsState(): void
    {
        $this->configure(['webhook.secrets' => ['whsec_of_this_test']]);

        $output = new BufferedOutput();
        app(Kernel::class)->call('about', ['--only' => 'recur'], $output);

        $text = $output->fetch();
        self::assertStringContainsString((string) phpversion('recur'), $text);
        self::assertMatchesRegularExpression('/Secret key .*test, sk_test_/', $text);
        self::assertMatchesRegularExpression('~API .*http://127\.0\.0\.1:1~', $text);
        self::assertMatchesRegularExpression('/Webhooks .*have no table/', $text);
        self::assertStringNotContainsString('sk_test_0123456789abcdef', $text);
        self::assertStringNotContainsString('whsec_of_this_test', $text);
    }

    private function ask(): void
    {
        try {
            app(PortalSessionsInterface::class)->create(['customer' => 'cus_1', 'returnUrl' => 'https://a.example/']);
            self::fail('a session out of nowhere');
        } catch (ConnectionException $exception) {
            self::assertSame('connect_failed', $exception->errorCode);
        }
    }
}
