<?php

declare(strict_types=1);

namespace StandIn\Pages;

use StandIn\Http\Request;

/** The pages' words in one language. */
final class Strings
{
    public const FALLBACK = 'zh-TW';

    /** Where the platform's customers are. */
    private const TIME_ZONE = 'Asia/Taipei';

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

    /** @param string $time ISO 8601 */
    public function date(string $time): string
    {
        return $this->local($time)->format($this->texts['date_format']);
    }

    /** @param string $time ISO 8601 */
    public function time(string $time): string
    {
        return $this->local($time)->format($this->texts['date_format'] . ' H:i:s');
    }

    public function money(int $amount): string
    {
        return 'NT$' . number_format($amount);
    }

    /** @param array<string, mixed> $product */
    public function price(array $product): string
    {
        return $this->text('per_' . ($product['interval'] ?? 'once'), ['price' => $this->money($product['price'])]);
    }

    private function local(string $time): \DateTimeImmutable
    {
        return (new \DateTimeImmutable($time))->setTimezone(new \DateTimeZone(self::TIME_ZONE));
    }
}
