<?php

declare(strict_types=1);

namespace Recur\Laravel;

/** The portal's languages for an application's locale. */
final class PortalLocale
{
    private const TRADITIONAL_CHINESE = ['zh', 'zh_tw', 'zh_hk', 'zh_mo', 'zh_hant'];

    /** 'zh-TW', 'en', or null for a language that the portal doesn't have: it then chooses by itself. */
    public static function of(string $locale): ?string
    {
        $locale = str_replace('-', '_', strtolower($locale));
        if (in_array($locale, self::TRADITIONAL_CHINESE, true) || str_starts_with($locale, 'zh_hant_')) {
            return 'zh-TW';
        }
        return $locale === 'en' || str_starts_with($locale, 'en_') ? 'en' : null;
    }
}
