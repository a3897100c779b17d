<?php

declare(strict_types=1);

namespace Recur\Laravel\Console;

use Closure;
use Recur\Laravel\Doctor\Finding;
use Recur\Laravel\Doctor\SecretKeyCheck;
use Recur\Laravel\Doctor\WebhookCheck;
use Recur\Laravel\Settings;
use Throwable;

/** What `php artisan about` says: the doctor's findings that need no request to the API. */
final class About
{
    public function __construct(
        private readonly SecretKeyCheck $key,
        private readonly WebhookCheck $webhooks,
        private readonly Settings $settings,
    ) {
    }

    /** @return array<string, string> */
    public function lines(): array
    {
        return [
            'Extension' => (string) phpversion('recur'),
            'Secret key' => self::said($this->key->run(...)),
            'API' => $this->settings->clientOptions()['baseUrl'] ?? 'as the extension is configured',
            'Webhooks' => self::said($this->webhooks->run(...)),
        ];
    }

    /** @param Closure(): Finding $check */
    private static function said(Closure $check): string
    {
        try {
            return $check()->detail;
        } catch (Throwable $exception) {
            // Without a database, say: the page is for finding out what is wrong.
            return 'unknown: ' . $exception::class;
        }
    }
}
