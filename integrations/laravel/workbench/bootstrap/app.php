<?php

declare(strict_types=1);

use App\Http\Middleware\SetLocale;
use Illuminate\Foundation\Application;
use Illuminate\Foundation\Configuration\Exceptions;
use Illuminate\Foundation\Configuration\Middleware;

return Application::configure(basePath: dirname(__DIR__))
    ->withRouting(web: __DIR__ . '/../routes/web.php')
    ->withMiddleware(static function (Middleware $middleware): void {
        $middleware->web(append: [SetLocale::class]);
        $middleware->redirectGuestsTo('/login');
    })
    ->withExceptions(static function (Exceptions $exceptions): void {
    })
    ->create();
