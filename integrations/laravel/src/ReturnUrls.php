<?php

declare(strict_types=1);

namespace Recur\Laravel;

use Illuminate\Contracts\Config\Repository;
use Illuminate\Contracts\Routing\UrlGenerator;
use Illuminate\Routing\Router;
use Recur\Laravel\Exceptions\InvalidReturnUrl;

/** Where the portal may send a customer back to: the application's own origin and those that are listed. */
final class ReturnUrls
{
    /** The longest URL that the API takes, in bytes. */
    private const LONGEST = 2048;

    public function __construct(
        private readonly Settings $settings,
        private readonly UrlGenerator $urls,
        private readonly Router $router,
        private readonly Repository $config,
    ) {
    }

    /**
     * A route's name, a path or an absolute URL as an absolute URL; null or '' is the configured default, which may
     * be null as well.
     *
     * @throws InvalidReturnUrl
     */
    public function resolve(?string $target): ?string
    {
        $target = $target === null || $target === '' ? $this->settings->returnUrl() : $target;
        if ($target === null) {
            return null;
        }
        $url = $this->toUrl($target);
        $origin = $url === null ? null : self::origin($url);
        if ($url === null || $origin === null) {
            throw InvalidReturnUrl::unusable();
        }
        if (!in_array($origin, $this->allowedOrigins(), true)) {
            throw InvalidReturnUrl::otherOrigin($origin);
        }
        return $url;
    }

    /** The page that a request came from, where a customer may be sent back to it. */
    public function previousPage(): ?string
    {
        try {
            return $this->resolve($this->shortened($this->urls->previous()));
        } catch (InvalidReturnUrl) {
            return null;
        }
    }

    /** A page that is to be come back to, without its query where the whole is too long; without both, the front page. */
    public function shortened(string $page): string
    {
        foreach ([$page, (string) strtok($page, '?#')] as $url) {
            if (strlen($url) <= self::LONGEST) {
                return $url;
            }
        }
        return $this->urls->to('/');
    }

    private function toUrl(string $target): ?string
    {
        if ($this->router->has($target)) {
            return $this->urls->route($target);
        }
        if (str_starts_with($target, '/')) {
            return $this->urls->to($target);
        }
        return preg_match('~\Ahttps?://~i', $target) === 1 ? $target : null;
    }

    /** @return list<string> */
    private function allowedOrigins(): array
    {
        $applicationUrl = $this->config->get('app.url');
        $candidates = [
            $this->urls->to('/'),
            is_string($applicationUrl) ? $applicationUrl : '',
            ...$this->settings->returnOrigins(),
        ];
        return array_values(array_filter(array_map(self::origin(...), $candidates)));
    }

    /** Scheme, host and port; null for what two readers of URLs could take for different hosts. */
    private static function origin(string $url): ?string
    {
        if (preg_match('~[\x00-\x20\x7f\\\\]~', $url) === 1) {
            return null;
        }
        $parts = parse_url($url);
        if ($parts === false || isset($parts['user']) || isset($parts['pass'])) {
            return null;
        }
        $scheme = strtolower($parts['scheme'] ?? '');
        $host = strtolower($parts['host'] ?? '');
        if (!in_array($scheme, ['http', 'https'], true) || $host === '') {
            return null;
        }
        return $scheme . '://' . $host . ':' . ($parts['port'] ?? ($scheme === 'https' ? 443 : 80));
    }
}
