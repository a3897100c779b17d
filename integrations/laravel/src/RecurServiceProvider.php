<?php

declare(strict_types=1);

namespace Recur\Laravel;

use Illuminate\Cache\RateLimiting\Limit;
use Illuminate\Contracts\Auth\Authenticatable;
use Illuminate\Contracts\Debug\ExceptionHandler;
use Illuminate\Contracts\Foundation\Application;
use Illuminate\Foundation\Console\AboutCommand;
use Illuminate\Foundation\Exceptions\Handler;
use Illuminate\Http\Request;
use Illuminate\Log\LogManager;
use Illuminate\Routing\Router;
use Illuminate\Support\Facades\Auth;
use Illuminate\Support\Facades\Blade;
use Illuminate\Support\Facades\RateLimiter;
use Illuminate\Support\ServiceProvider;
use Livewire\Livewire;
use Psr\Log\LoggerInterface;
use Recur\CheckoutSessionsInterface;
use Recur\Client;
use Recur\EntitlementsInterface;
use Recur\Laravel\Checkout\ConfiguredCheckoutSessions;
use Recur\Laravel\Console\About;
use Recur\Laravel\Console\DoctorCommand;
use Recur\Laravel\Console\LinkCommand;
use Recur\Laravel\Console\PortalLinksCommand;
use Recur\Laravel\Console\WebhookCommand;
use Recur\Laravel\Entitlements\ConfiguredEntitlements;
use Recur\Laravel\Entitlements\CustomerEntitlements;
use Recur\Laravel\Http\CheckoutController;
use Recur\Laravel\Http\Middleware\EnsureEntitled;
use Recur\Laravel\Http\Middleware\VerifyWebhookSignature;
use Recur\Laravel\Http\PortalSessionController;
use Recur\Laravel\Http\RefusedClick;
use Recur\Laravel\Linking\Linker;
use Recur\Laravel\Queue\RequestGate;
use Recur\Laravel\View\Plan;
use Recur\Laravel\View\PortalButton;
use Recur\Laravel\View\SubscribeButton;
use Recur\PortalSessionsInterface;
use Symfony\Component\HttpFoundation\Response;
use Symfony\Component\HttpKernel\Exception\HttpExceptionInterface;

final class RecurServiceProvider extends ServiceProvider
{
    public function register(): void
    {
        $this->mergeConfigFrom(__DIR__ . '/../config/recur.php', 'recur');
        $this->app->singleton(CustomerIdentifiers::class);
        $this->app->singleton(BillableUsers::class);
        $this->app->singleton(RequestGate::class);
        $this->app->scoped(CustomerEntitlements::class);
        $this->app->bind(EntitlementsInterface::class, ConfiguredEntitlements::class);
        $this->app->bind(CheckoutSessionsInterface::class, ConfiguredCheckoutSessions::class);
        $this->app->when([
            PortalSessionController::class,
            CheckoutController::class,
            VerifyWebhookSignature::class,
            CustomerEntitlements::class,
            Linker::class,
        ])
            ->needs(LoggerInterface::class)
            ->give(static fn (Application $app): LoggerInterface => $app
                ->make(LogManager::class)
                ->channel($app->make(Settings::class)->logChannel()));
        // Not shared: each is made from the settings in force, which are another tenant's the next time.
        $this->app->bind(Client::class, static fn (Application $app): Client => $app
            ->make(ClientFactory::class)
            ->make());
        $this->app->bind(
            PortalSessionsInterface::class,
            static fn (Application $app): PortalSessionsInterface => new ObservedPortalSessions(
                new ConfiguredPortalSessions($app),
                $app->make(SessionEvents::class),
            ),
        );
    }

    public function boot(): void
    {
        $this->loadTranslationsFrom(__DIR__ . '/../lang', 'recur');
        $this->loadViewsFrom(__DIR__ . '/../resources/views', 'recur');
        Blade::component(PortalButton::class, 'recur-portal-button');
        Blade::component(SubscribeButton::class, 'recur-subscribe-button');
        Blade::component(Plan::class, 'recur-plan');
        $this->bootEntitlements();
        $this->bootRoute();
        if ($this->app->make(Settings::class)->webhookIsEnabled()) {
            $this->loadRoutesFrom(__DIR__ . '/../routes/webhook.php');
        }
        if ($this->app->runningInConsole()) {
            $this->commands([
                DoctorCommand::class, LinkCommand::class, PortalLinksCommand::class, WebhookCommand::class,
            ]);
            $this->offerFiles();
            AboutCommand::add('Recur', fn (): array => $this->app->make(About::class)->lines());
        }
    }

    private function bootEntitlements(): void
    {
        $this->app->make(Router::class)->aliasMiddleware('recur.entitled', EnsureEntitled::class);
        Blade::if('entitled', static function (string ...$products): bool {
            $user = Auth::user();
            return $user !== null && app(CustomerEntitlements::class)->allows($user, ...array_values($products));
        });
        // Without this Livewire's own requests, which have a route of their own, would go past the page's middleware.
        if (class_exists(Livewire::class)) {
            $this->app->booted(static fn () => Livewire::addPersistentMiddleware([EnsureEntitled::class]));
        }
    }

    private function bootRoute(): void
    {
        $settings = $this->app->make(Settings::class);
        if (!$settings->routeIsEnabled()) {
            return;
        }
        $this->loadRoutesFrom(__DIR__ . '/../routes/recur.php');
        // An application that defines a limiter of this name, before or after, has its own.
        if (RateLimiter::limiter('recur-portal') === null) {
            RateLimiter::for('recur-portal', static fn (Request $request): Limit => Limit::perMinute(
                $settings->routeAttemptsPerMinute()
            )->by(self::clicker($request)));
        }
        $this->callAfterResolving(ExceptionHandler::class, static function (ExceptionHandler $handler): void {
            if ($handler instanceof Handler) {
                $handler->renderable(
                    static fn (HttpExceptionInterface $exception, Request $request): ?Response => app(
                        RefusedClick::class
                    )->answer($exception, $request)
                );
            }
        });
    }

    private static function clicker(Request $request): string
    {
        $user = $request->user();
        $id = $user instanceof Authenticatable ? IdentifierValue::plain($user->getAuthIdentifier()) : null;
        return $user === null || $id === null ? 'ip:' . $request->ip() : 'user:' . $user::class . ":$id";
    }

    private function offerFiles(): void
    {
        $root = dirname(__DIR__);
        $this->publishes(["$root/config/recur.php" => config_path('recur.php')], 'recur-config');
        $this->publishes(["$root/lang" => lang_path('vendor/recur')], 'recur-lang');
        $this->publishes(["$root/resources/views" => resource_path('views/vendor/recur')], 'recur-views');
        $this->publishes(["$root/resources/css/recur.css" => public_path('vendor/recur/recur.css')], 'recur-css');
        $this->publishesMigrations(["$root/database/migrations" => database_path('migrations')], 'recur-migrations');
    }
}
