<?php

declare(strict_types=1);

namespace Recur\Laravel\Tests;

use Illuminate\Routing\Router;
use Illuminate\Support\Facades\Route;
use Illuminate\Support\ServiceProvider;
use LogicException;
use Recur\Client;
use Recur\Exception\ConnectionException;
use Recur\Laravel\RecurServiceProvider;
use Recur\PortalSessionsInterface;

final class ProviderTest extends TestCase
{
    public function testTheClientIsMadeFromTheConfiguration(): void
    {
        $this->configure(['max_retries' => '0', 'timeout' => '2.5']);

        // Nothing listens on port 1: that this is what is said shows base_url, key and retries in force.
        try {
            app(PortalSessionsInterface::class)->create(['customer' => 'cus_1']);
            self::fail('a session out of nowhere');
        } catch (ConnectionException $exception) {
            self::assertSame('connect_failed', $exception->errorCode);
            self::assertSame(1, $exception->attempts);
        }
    }

    public function testAWrongSettingIsNamed(): void
    {
        $this->configure(['timeout' => 'soon']);

        $this->expectException(LogicException::class);
        $this->expectExceptionMessage('recur.timeout');
        app(Client::class);
    }

    public function testTheRouteCanBeTurnedOff(): void
    {
        $application = $this->createApplication();
        self::assertTrue($application->make(Router::class)->has('recur.portal'));

        $without = $this->applicationWith(['route' => ['enabled' => false]]);

        self::assertFalse($without->make(Router::class)->has('recur.portal'));
    }

    public function testTheRouteHasThePathAndTheMiddlewareOfTheConfiguration(): void
    {
        $application = $this->applicationWith(['route' => [
            'enabled' => true, 'path' => 'billing/portal', 'middleware' => ['web', 'auth:admin'],
        ]]);
        $route = $application->make(Router::class)->getRoutes()->getByName('recur.portal');

        self::assertSame('billing/portal', $route?->uri());
        self::assertSame(['web', 'auth:admin'], $route->middleware());
    }

    public function testEverythingCanBePublished(): void
    {
        foreach (['recur-config', 'recur-lang', 'recur-views', 'recur-migrations'] as $tag) {
            $paths = ServiceProvider::pathsToPublish(RecurServiceProvider::class, $tag);
            self::assertNotEmpty($paths, $tag);
            foreach (array_keys($paths) as $path) {
                self::assertFileExists($path);
            }
        }
    }

    public function testTheRoutesCanBeCached(): void
    {
        foreach (Route::getRoutes()->getRoutes() as $route) {
            if (str_starts_with((string) $route->getName(), 'recur.')) {
                $route->prepareForSerialization();
                self::assertIsString($route->getAction('uses'));
            }
        }
    }

    /** @param array<string, mixed> $settings */
    private function applicationWith(array $settings): \Illuminate\Foundation\Application
    {
        $file = app()->configPath('recur.php');
        self::assertFileDoesNotExist($file);
        @mkdir(dirname($file));
        file_put_contents($file, '<?php return ' . var_export($settings, true) . ';');
        try {
            return $this->createApplication();
        } finally {
            unlink($file);
        }
    }
}
