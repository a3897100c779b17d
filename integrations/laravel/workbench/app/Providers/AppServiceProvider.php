<?php

declare(strict_types=1);

namespace App\Providers;

use App\Http\Middleware\HandleInertiaRequests;
use App\Http\Middleware\SetLocale;
use Illuminate\Contracts\Http\Kernel as HttpKernel;
use Illuminate\Foundation\Http\Kernel;
use Illuminate\Support\ServiceProvider;

class AppServiceProvider extends ServiceProvider
{
    public function boot(): void
    {
        $this->callAfterResolving(HttpKernel::class, static function (Kernel $kernel): void {
            $kernel->appendMiddlewareToGroup('web', SetLocale::class);
            $kernel->appendMiddlewareToGroup('web', HandleInertiaRequests::class);
        });
    }
}
