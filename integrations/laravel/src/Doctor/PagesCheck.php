<?php

declare(strict_types=1);

namespace Recur\Laravel\Doctor;

use Recur\Laravel\Exceptions\InvalidReturnUrl;
use Recur\Laravel\Http\PricingPage;
use Recur\Laravel\ReturnUrls;

/** The pages of the application that customers are sent to. */
final class PagesCheck
{
    public function __construct(
        private readonly ReturnUrls $returnUrls,
        private readonly PricingPage $pricing,
    ) {
    }

    /** @return list<Finding> */
    public function run(): array
    {
        return [$this->returnUrl(), $this->pricing()];
    }

    private function returnUrl(): Finding
    {
        try {
            $url = $this->returnUrls->resolve(null);
        } catch (InvalidReturnUrl $exception) {
            return Finding::bad('Return URL', $exception->getMessage());
        }
        return Finding::good('Return URL', $url ?? 'the page that the button is on');
    }

    private function pricing(): Finding
    {
        $url = $this->pricing->url();
        return $url === null || filter_var($url, FILTER_VALIDATE_URL) !== false
            ? Finding::good('Pricing page', $url ?? 'none; the button says that there is no subscription')
            : Finding::bad('Pricing page', 'recur.pricing is neither a route nor a path nor a URL');
    }
}
