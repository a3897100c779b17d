<?php

declare(strict_types=1);

namespace Recur\Laravel\Tests;

use App\Jobs\SendPortalLink;
use App\Models\User;
use App\Notifications\CardDeclined;
use Illuminate\Cache\RateLimiting\Limit;
use Illuminate\Contracts\Console\Kernel;
use Illuminate\Database\Schema\Blueprint;
use Illuminate\Queue\QueueManager;
use Illuminate\Support\Facades\DB;
use Illuminate\Support\Facades\Notification;
use Illuminate\Support\Facades\RateLimiter;
use Illuminate\Support\Facades\Schema;
use Recur\Exception\AuthenticationException;
use Recur\Exception\CustomerNotFoundException;
use Recur\Exception\RateLimitException;
use Recur\Laravel\Facades\Recur;
use Recur\Laravel\Testing\OutOfAnswers;

/** The job of docs/laravel.md on a real queue. */
final class QueuedJobTest extends TestCase
{
    protected function setUp(): void
    {
        parent::setUp();
        Schema::create('jobs', static function (Blueprint $table): void {
            $table->id();
            $table->string('queue')->index();
            $table->longText('payload');
            $table->unsignedTinyInteger('attempts');
            $table->unsignedInteger('reserved_at')->nullable();
            $table->unsignedInteger('available_at');
            $table->unsignedInteger('created_at');
        });
        config()->set('queue.default', 'database');
        config()->set('queue.failed.driver', 'null');
        RateLimiter::for('recur-api', static fn (): Limit => Limit::perMinute(100));
        Notification::fake();
    }

    public function testItIsTheOneOfTheDocumentation(): void
    {
        $class = (string) file_get_contents((string) (new \ReflectionClass(SendPortalLink::class))->getFileName());
        $body = strstr($class, 'namespace App');

        self::assertStringContainsString(
            "```php\n$body```",
            (string) file_get_contents(dirname(__DIR__, 3) . '/docs/laravel.md'),
        );
    }

    public function testEachCustomerGetsTheirLink(): void
    {
        Recur::fake([['url' => 'https://portal.example/1']]);
        $customer = $this->dispatchFor('a@example.com');

        $this->work();

        Notification::assertSentTo(
            $customer,
            static fn (CardDeclined $sent): bool => $sent->portalUrl === 'https://portal.example/1',
        );
        self::assertSame(0, DB::table('jobs')->count());
    }

    public function testTheQueuesLimiterHoldsBackWhatIsTooMuch(): void
    {
        Recur::fake();
        RateLimiter::for('recur-api', static fn (): Limit => Limit::perMinute(1));
        $this->dispatchFor('a@example.com');
        $this->dispatchFor('b@example.com');

        $this->work();

        Recur::assertPortalSessionCount(1);
        self::assertSame(1, DB::table('jobs')->where('available_at', '>', time())->count());
    }

    public function testARateLimitOfTheApiPutsTheJobOffForAsLongAsItSays(): void
    {
        Recur::fake(new RateLimitException('Slow down.', 'rate_limited', 429, retryAfter: 300));
        $this->dispatchFor('a@example.com');

        $this->work();

        self::assertSame(1, DB::table('jobs')->where('available_at', '>', time() + 250)->count());
        Notification::assertNothingSent();
    }

    public function testWhoIsNoCustomerIsLeftOutAndARefusedKeyFails(): void
    {
        Recur::fake([
            new CustomerNotFoundException('Unknown.', 'customer_not_found', 404),
            new AuthenticationException('No.', 'invalid_api_key', 401),
        ]);
        $this->dispatchFor('a@example.com');
        $this->dispatchFor('b@example.com');
        $failed = 0;
        app(QueueManager::class)->failing(static function () use (&$failed): void {
            $failed++;
        });

        $this->work();

        self::assertSame(1, $failed);
        self::assertSame(0, DB::table('jobs')->count());
        Notification::assertNothingSent();
    }

    public function testAJobThatAsksForMoreThanTheFakeHasFailsTheTest(): void
    {
        Recur::fake([null]);
        $this->dispatchFor('a@example.com');
        $this->dispatchFor('b@example.com');

        $this->expectException(OutOfAnswers::class);
        $this->work();
    }

    private function dispatchFor(string $email): User
    {
        $customer = User::query()->findOrFail($this->user(['email' => $email])->getKey());
        self::assertInstanceOf(User::class, $customer);
        SendPortalLink::dispatch($customer);
        return $customer;
    }

    private function work(): void
    {
        app(Kernel::class)->call('queue:work', ['--stop-when-empty' => true, '--sleep' => 0]);
    }
}
