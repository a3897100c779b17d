<?php

declare(strict_types=1);

namespace Recur\Laravel\Http;

use Illuminate\Contracts\Routing\UrlGenerator;
use Illuminate\Routing\Router;
use Recur\Laravel\Settings;

/** Where a user goes who is no customer at Recur. */
final class PricingPage
{
    public function __construct(
        private readonly Settings $settings,
        private readonly UrlGenerator $urls,
        private readonly Router $router,
    ) {
    }

    public function url(): ?string
    {
        $target = $this->settings->pricing();
        if ($target === null) {
            return null;
        }
        return $this->router->has($target) ? $this->urls->route($target) : $this->urls->to($target);
    }

    /** Whether it is a page of this application: a route's name or a path. */
    public function isOwn(): bool
    {
        return str_starts_with($this->url() . '/', rtrim($this->urls->to('/'), '/') . '/');
    }
}
