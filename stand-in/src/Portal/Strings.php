<?php

declare(strict_types=1);

namespace StandIn\Portal;

use StandIn\Http\Request;

/** The portal's words in one language. */
final class Strings
{
    public const FALLBACK = 'zh-TW';

    /** @param array<string, string> $texts */
    private function __construct(public readonly string $locale, private readonly array $texts)
    {
    }

    public static function in(string $locale): self
    {
        return new self($locale, require dirname(__DIR__, 2) . "/strings/$locale.php");
    }

    public static function forVisitor(Request $request): self
    {
        $english = preg_match('/\Aen\b/i', $request->header('Accept-Language') ?? '') === 1;
        return self::in($english ? 'en' : self::FALLBACK);
    }

    /** @param array<string, string> $values replace {name} in the text */
    public function text(string $key, array $values = []): string
    {
        $replacements = [];
        foreach ($values as $name => $value) {
            $replacements['{' . $name . '}'] = $value;
        }
        return strtr($this->texts[$key], $replacements);
    }

    public function date(\DateTimeImmutable $date): string
    {
        return $date->format($this->texts['date_format']);
    }

    public function money(int $amount): string
    {
        return 'NT$' . number_format($amount);
    }
}
