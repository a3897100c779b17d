<?php

declare(strict_types=1);

namespace Recur\Laravel;

/** The portal's languages for an application's locale. */
final class PortalLocale
{
    private const TRADITIONAL_CHINESE = ['zh', 'zh_tw', 'zh_hk', 'zh_mo', 'zh_hant'];

    /**
     * @param string $locale in any spelling: zh_TW, zh-Hant-TW, en_US.UTF-8
     * @return string|null 'zh-TW', 'en', or null for a language that the portal doesn't have: it then chooses by itself
     */
    public static function of(string $locale): ?string
    {
        // Without an encoding or a variant of the system's: zh_TW.UTF-8, en_US@euro.
        [$locale] = preg_split('/[.@]/', str_replace('-', '_', strtolower(trim($locale)))) ?: [''];
        if (in_array($locale, self::TRADITIONAL_CHINESE, true) || str_starts_with($locale, 'zh_hant_')) {
            return 'zh-TW';
        }
        return $locale === 'en' || str_starts_with($locale, 'en_') ? 'en' : null;
    }
}
