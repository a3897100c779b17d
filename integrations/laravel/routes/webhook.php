<?php

declare(strict_types=1);

use Illuminate\Foundation\Http\Middleware\ValidateCsrfToken;
use Illuminate\Foundation\Http\Middleware\VerifyCsrfToken;
use Illuminate\Support\Facades\Route;
use Recur\Laravel\Http\Middleware\VerifyWebhookSignature;
use Recur\Laravel\Http\WebhookController;
use Recur\Laravel\Settings;

$settings = app(Settings::class);

// The signature takes the place of the CSRF token, whatever middleware the application adds.
Route::group(array_filter(['domain' => $settings->webhookDomain()]), static function () use ($settings): void {
    Route::post($settings->webhookPath(), WebhookController::class)
        ->middleware([...$settings->webhookMiddleware(), VerifyWebhookSignature::class])
        ->withoutMiddleware([
            ValidateCsrfToken::class,
            VerifyCsrfToken::class,
            // Its name from Laravel 13 on.
            'Illuminate\\Foundation\\Http\\Middleware\\PreventRequestForgery',
        ])
        ->name('recur.webhook');
});
