<?php

declare(strict_types=1);

namespace Recur\Laravel\Doctor;

use GuzzleHttp\Exception\TransferException;
use Illuminate\Http\Client\Factory;
use Illuminate\Http\Client\HttpClientException;
use Illuminate\Http\Request;
use Illuminate\Routing\Router;
use Recur\Laravel\Http\PricingPage;
use Symfony\Component\HttpKernel\Exception\HttpExceptionInterface;

/** Whether the page for those without a subscription is there: asks for it, as a browser would. */
final class PricingPageCheck
{
    private const SUBJECT = 'Pricing page';

    public function __construct(
        private readonly PricingPage $pricing,
        private readonly Factory $http,
        private readonly Router $router,
    ) {
    }

    public function run(bool $isOffline): Finding
    {
        $url = $this->pricing->url();
        if ($url === null) {
            return Finding::good(self::SUBJECT, 'none; the button says that there is no subscription');
        }
        if (filter_var($url, FILTER_VALIDATE_URL) === false) {
            return Finding::bad(self::SUBJECT, 'recur.pricing is neither a route nor a path nor a URL');
        }
        return $isOffline ? $this->withoutRequest($url, 'not asked for') : $this->ask($url);
    }

    private function ask(string $url): Finding
    {
        try {
            $status = $this->http->timeout(10)->connectTimeout(3)->get($url)->status();
        } catch (HttpClientException | TransferException) {
            return $this->withoutRequest($url, 'does not answer here');
        }
        return match (true) {
            $status < 400 => Finding::good(self::SUBJECT, $url),
            // Whoever is sent there is signed in and has a browser; this is neither.
            in_array($status, [401, 403, 429], true) => Finding::open(
                self::SUBJECT,
                "$url answers $status to this command",
            ),
            default => Finding::bad(self::SUBJECT, "$url answers $status"),
        };
    }

    /** A page of the application itself has a route, whether or not its server runs. */
    private function withoutRequest(string $url, string $why): Finding
    {
        if (!$this->pricing->isOwn()) {
            return Finding::open(self::SUBJECT, "$url $why");
        }
        try {
            $this->router->getRoutes()->match(Request::create($url));
        } catch (HttpExceptionInterface $exception) {
            return Finding::bad(self::SUBJECT, "$url has no route: {$exception->getStatusCode()}");
        }
        return Finding::open(self::SUBJECT, "$url $why; it has a route");
    }
}
