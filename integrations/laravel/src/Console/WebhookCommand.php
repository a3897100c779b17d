<?php

declare(strict_types=1);

namespace Recur\Laravel\Console;

use Illuminate\Console\Command;
use Illuminate\Contracts\Routing\UrlGenerator;
use Recur\Laravel\Settings;

final class WebhookCommand extends Command
{
    /** @var string */
    protected $signature = 'recur:webhook';

    /** @var string */
    protected $description = 'Print the URL to enter as the webhook endpoint in Recur\'s dashboard';

    public function handle(Settings $settings, UrlGenerator $urls): int
    {
        if (!$settings->webhookIsEnabled()) {
            $this->error('The webhook route is turned off (recur.webhook.enabled).');
            return self::FAILURE;
        }
        $url = $urls->route('recur.webhook');
        $this->line($url);
        if (!str_starts_with($url, 'https://')) {
            $this->warn('Recur delivers over https: set APP_URL to the address that the site has on the internet.');
        }
        return self::SUCCESS;
    }
}
