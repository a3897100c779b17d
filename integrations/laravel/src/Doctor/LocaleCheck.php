<?php

declare(strict_types=1);

namespace Recur\Laravel\Doctor;

use Illuminate\Contracts\Foundation\Application;
use Recur\Laravel\PortalLocale;
use Recur\Laravel\Settings;

/** Which language the portal is asked to speak. */
final class LocaleCheck
{
    private const SUBJECT = 'Language';

    public function __construct(
        private readonly Settings $settings,
        private readonly Application $application,
    ) {
    }

    public function run(): Finding
    {
        $configured = $this->settings->locale();
        if ($configured !== null) {
            $locale = PortalLocale::of($configured);
            return $locale !== null
                ? Finding::good(self::SUBJECT, "$locale, from recur.locale")
                : Finding::bad(self::SUBJECT, "the portal has no \"$configured\" (recur.locale); it has zh-TW and en");
        }
        $own = $this->application->getLocale();
        $locale = PortalLocale::of($own) ?? 'which the portal does not have: it chooses by itself';
        return Finding::good(self::SUBJECT, "the application's; at the moment \"$own\", $locale");
    }
}
