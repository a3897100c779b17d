<?php

declare(strict_types=1);

namespace Account;

const LOCALES = ['zh-TW', 'en'];

/** The visitor's language: what was chosen with ?lang=, else what the browser asks for, else zh-TW. */
function locale(): string
{
    static $locale;
    if ($locale === null) {
        if (in_array($_GET['lang'] ?? null, LOCALES, true)) {
            $_SESSION['locale'] = $_GET['lang'];
        }
        $locale = $_SESSION['locale'] ?? preferred_locale($_SERVER['HTTP_ACCEPT_LANGUAGE'] ?? '');
    }
    return $locale;
}

function preferred_locale(string $acceptLanguage): string
{
    $best = ['zh-TW', 0.0];
    foreach (explode(',', $acceptLanguage) as $range) {
        if (preg_match('/\A\s*(zh|en)\b[a-z0-9-]*\s*(?:;\s*q=([0-9.]+))?\s*\z/i', $range, $match) === 1) {
            $quality = isset($match[2]) ? (float) $match[2] : 1.0;
            if ($quality > $best[1]) {
                $best = [strtolower($match[1]) === 'en' ? 'en' : 'zh-TW', $quality];
            }
        }
    }
    return $best[0];
}

/** @param array<string, string> $values replace {name} in the text */
function text(string $key, array $values = []): string
{
    static $texts;
    $texts ??= require __DIR__ . '/../strings/' . locale() . '.php';
    $replacements = [];
    foreach ($values as $name => $value) {
        $replacements['{' . $name . '}'] = $value;
    }
    return strtr($texts[$key], $replacements);
}

function has_text(string $key): bool
{
    return isset((require __DIR__ . '/../strings/' . locale() . '.php')[$key]);
}

/** The day of a time as the API gives it, where its customers live. Null where it gives none. */
function day(?string $time): ?string
{
    try {
        return $time === null ? null : (new \DateTimeImmutable($time))
            ->setTimezone(new \DateTimeZone('Asia/Taipei'))
            ->format(text('day_format'));
    } catch (\Exception) {
        return null;
    }
}
