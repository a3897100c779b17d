<?php

declare(strict_types=1);

namespace Recur\Laravel\Tests;

use App\Jobs\SendCardDeclined;
use App\Models\User;
use App\Notifications\CardDeclined;
use Illuminate\Database\Migrations\Migration;
use Illuminate\Support\Facades\Notification;
use Recur\Exception\CustomerNotFoundException;
use Recur\Exception\InvalidRequestException;
use Recur\Laravel\Doctor\QueueCheck;
use Recur\Laravel\Facades\Recur;
use Recur\Laravel\Queue\Deliveries;
use Recur\Laravel\Queue\DeliveryFailed;
use Recur\Laravel\Queue\PortalLinkJob;
use ReflectionClass;

/** Without Redis, as an application's own tests run; scripts/test queue has the job on a real one. */
final class PortalLinkJobTest extends TestCase
{
    protected function setUp(): void
    {
        parent::setUp();
        $migrations = dirname(__DIR__) . '/database/migrations';
        $migration = require "$migrations/2026_01_01_000001_create_recur_deliveries_table.php";
        assert($migration instanceof Migration && method_exists($migration, 'up'));
        $migration->up();
        LetterJob::$delivered = [];
        LetterJob::$isMailDown = false;
    }

    public function testTheOneOfTheDocumentationMailsTheLink(): void
    {
        $class = (string) file_get_contents((string) (new ReflectionClass(SendCardDeclined::class))->getFileName());
        self::assertStringContainsString(
            "```php\n" . strstr($class, 'namespace App') . '```',
            (string) file_get_contents(dirname(__DIR__, 3) . '/docs/laravel.md'),
        );
        Recur::fake([['url' => 'https://portal.example/1']]);
        Notification::fake();
        $key = $this->customerKey();

        SendCardDeclined::dispatch('november', $key);

        Notification::assertSentTo(
            User::query()->findOrFail($key),
            static fn (CardDeclined $sent): bool => $sent->portalUrl === 'https://portal.example/1',
        );
    }

    public function testASecondJobOfTheSameCampaignSendsNothing(): void
    {
        Recur::fake();
        $customer = $this->customerKey();

        LetterJob::dispatch('november', $customer);
        LetterJob::dispatch('november', $customer);
        LetterJob::dispatch('december', $customer);

        self::assertCount(2, LetterJob::$delivered);
        Recur::assertPortalSessionCount(2);
        self::assertSame(['done' => 1], $this->summary());
    }

    public function testWhoGetsNothingIsNamedWithTheReason(): void
    {
        Recur::fake([
            new CustomerNotFoundException('Unknown.', 'customer_not_found', 404),
            new InvalidRequestException('No.', 'invalid_locale', 400),
        ]);

        LetterJob::dispatch('november', $this->customerKey());
        LetterJob::dispatch('november', 12345);
        try {
            LetterJob::dispatch('november', $this->customerKey());
        } catch (InvalidRequestException) {
        }

        self::assertSame([], LetterJob::$delivered);
        self::assertEquals(
            ['customer_not_found' => 1, 'customer_gone' => 1, 'invalid_locale' => 1],
            $this->summary(),
        );
    }

    public function testWhatFailedIsTriedAgainOnceItIsReopened(): void
    {
        Recur::fake();
        $customer = $this->customerKey();
        LetterJob::$isMailDown = true;
        try {
            LetterJob::dispatch('november', $customer);
            self::fail('Nobody is told.');
        } catch (DeliveryFailed $failure) {
            self::assertStringContainsString('No way to send [link] on.', $failure->getMessage());
            self::assertNull($failure->getPrevious());
        }
        self::assertSame(['delivery_failed' => 1], $this->summary());
        LetterJob::$isMailDown = false;

        LetterJob::dispatch('november', $customer);
        self::assertSame([], LetterJob::$delivered);

        self::assertSame(1, app(Deliveries::class)->reopen('november', 'delivery_failed'));
        LetterJob::dispatch('november', $customer);
        self::assertCount(1, LetterJob::$delivered);
    }

    public function testOfTwoRunsAtTheSameTimeOneDelivers(): void
    {
        $customer = $this->customerKey();
        Recur::fake(static function () use ($customer): null {
            app(Deliveries::class)->claim('november', $customer);
            return null;
        });

        LetterJob::dispatch('november', $customer);

        self::assertSame([], LetterJob::$delivered);
        app(Deliveries::class)->done('november', $customer);
        self::assertSame(['done' => 1], $this->summary());
    }

    public function testTheDoctorWarnsOfAQueueThatHandsAJobOutTwice(): void
    {
        config()->set('queue.default', 'redis');
        self::assertCount(0, app(QueueCheck::class)->run());

        config()->set('queue.connections.redis.retry_after', PortalLinkJob::TIMEOUT);
        $finding = app(QueueCheck::class)->run()[0] ?? null;
        self::assertNotNull($finding);
        self::assertNull($finding->isGood);
        self::assertStringContainsString('queue.connections.redis.retry_after is 60', $finding->detail);
    }

    private function customerKey(): int
    {
        $key = $this->user()->getKey();
        assert(is_int($key));
        return $key;
    }

    /** @return array<string, int> */
    private function summary(): array
    {
        return app(Deliveries::class)->summary('november');
    }
}
