<?php

declare(strict_types=1);

namespace Recur\Laravel;

use Illuminate\Contracts\Translation\Translator;

/** The button's words in the application's locale, whichever way that is spelt (zh_TW, zh-TW, zh_Hant…). */
final class Texts
{
    private const LOCALES = ['zh-TW' => 'zh_TW', 'en' => 'en'];

    public function __construct(private readonly Translator $translator)
    {
    }

    public function get(string $name): string
    {
        $key = "recur::portal.$name";
        $own = $this->translator->get($key);
        $locale = self::LOCALES[PortalLocale::of($this->translator->getLocale()) ?? ''] ?? null;
        if ($locale === null || $this->isTranslated($key)) {
            return is_string($own) ? $own : $name;
        }
        $text = $this->translator->get($key, [], $locale);
        return is_string($text) ? $text : $name;
    }

    private function isTranslated(string $key): bool
    {
        return $this->translator instanceof \Illuminate\Translation\Translator
            && $this->translator->hasForLocale($key);
    }
}
