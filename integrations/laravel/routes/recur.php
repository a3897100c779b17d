<?php

declare(strict_types=1);

use Illuminate\Support\Facades\Route;
use Recur\Laravel\Http\ButtonScriptController;
use Recur\Laravel\Http\CheckoutController;
use Recur\Laravel\Http\PortalSessionController;
use Recur\Laravel\Settings;

$settings = app(Settings::class);

Route::group(array_filter(['domain' => $settings->routeDomain()]), static function () use ($settings): void {
    Route::post($settings->routePath(), PortalSessionController::class)
        ->middleware($settings->routeMiddleware())
        ->name('recur.portal');

    Route::post($settings->checkoutPath(), CheckoutController::class)
        ->middleware($settings->routeMiddleware())
        ->name('recur.checkout');

    Route::get($settings->routePath() . '/button.js', ButtonScriptController::class)
        ->name('recur.portal.script');
});
