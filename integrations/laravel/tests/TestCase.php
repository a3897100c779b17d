<?php

declare(strict_types=1);

namespace Recur\Laravel\Tests;

use Closure;
use Composer\InstalledVersions;
use Illuminate\Database\Events\QueryExecuted;
use Illuminate\Database\Schema\Blueprint;
use Illuminate\Foundation\Application;
use Illuminate\Foundation\Testing\TestCase as LaravelTestCase;
use Illuminate\Support\Facades\DB;
use Illuminate\Support\Facades\Route;
use Illuminate\Support\Facades\Schema;
use LogicException;

/** Runs in the application that Composer installed the package into (workbench/), with a database in memory. */
abstract class TestCase extends LaravelTestCase
{
    public function createApplication(): Application
    {
        $root = InstalledVersions::getRootPackage()['install_path'];
        $application = require "$root/bootstrap/app.php";
        if (!$application instanceof Application) {
            throw new LogicException("$root holds no Laravel application.");
        }
        $application->make(\Illuminate\Contracts\Console\Kernel::class)->bootstrap();
        return $application;
    }

    protected function setUp(): void
    {
        parent::setUp();
        Schema::create('users', static function (Blueprint $table): void {
            $table->id();
            $table->string('email');
            $table->timestamp('email_verified_at')->nullable();
            $table->string('recur_customer_id')->nullable()->unique();
        });
        Route::middleware('web')->get('/billing/{tab?}', static fn (): string => 'billing')->name('billing');
        Route::getRoutes()->refreshNameLookups();
    }

    /** @param array<string, mixed> $fields */
    protected function user(array $fields = []): Customer
    {
        return Customer::query()->create($fields + ['email' => 'ming@example.com']);
    }

    /** The tables that the package's own migrations make, but for the column of the users above. */
    protected function migrate(string ...$names): void
    {
        foreach ($names as $name) {
            $files = glob(dirname(__DIR__) . "/database/migrations/*_$name.php");
            self::assertNotSame([], $files, $name);
            foreach ($files === false ? [] : $files as $file) {
                $migration = require $file;
                self::assertIsObject($migration);
                self::assertTrue(method_exists($migration, 'up'));
                $migration->up();
            }
        }
    }

    /** Does something else once, right after a query that has such a text: as another process would. */
    protected function meanwhile(string $text, Closure $act, int $time = 1): void
    {
        DB::listen(static function (QueryExecuted $query) use ($text, $act, &$time): void {
            if (str_contains($query->sql, $text) && --$time === 0) {
                $act();
            }
        });
    }

    /** @param array<string, mixed> $settings */
    protected function configure(array $settings): void
    {
        foreach ($settings as $name => $value) {
            config()->set("recur.$name", $value);
        }
    }
}
