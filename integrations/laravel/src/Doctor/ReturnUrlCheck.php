<?php

declare(strict_types=1);

namespace Recur\Laravel\Doctor;

use Recur\Laravel\Exceptions\InvalidReturnUrl;
use Recur\Laravel\ReturnUrls;

/** Where customers come back to from the portal. */
final class ReturnUrlCheck
{
    private const SUBJECT = 'Return URL';

    public function __construct(private readonly ReturnUrls $returnUrls)
    {
    }

    public function run(): Finding
    {
        try {
            $url = $this->returnUrls->resolve(null);
        } catch (InvalidReturnUrl $exception) {
            return Finding::bad(self::SUBJECT, $exception->getMessage());
        }
        return $url !== null ? Finding::good(self::SUBJECT, $url) : Finding::open(
            self::SUBJECT,
            'the page that the button is on. recur:portal-links and jobs have no page: set RECUR_RETURN_URL, unless '
            . 'the portal configuration at Recur has a default',
        );
    }
}
