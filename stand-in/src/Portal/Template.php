<?php

declare(strict_types=1);

namespace StandIn\Portal;

/** Renders templates/NAME.php inside templates/layout.php. */
final class Template
{
    /** @param array<string, mixed> $values become the template's variables */
    public static function render(string $name, Strings $strings, array $values): string
    {
        $content = self::include($name, ['strings' => $strings] + $values);
        return self::include('layout', ['strings' => $strings, 'content' => $content]);
    }

    public static function escape(string $text): string
    {
        return htmlspecialchars($text, ENT_QUOTES | ENT_SUBSTITUTE | ENT_HTML5, 'UTF-8');
    }

    /** @param array<string, mixed> $values */
    private static function include(string $name, array $values): string
    {
        $e = self::escape(...);
        extract($values, EXTR_SKIP);
        ob_start();
        require dirname(__DIR__, 2) . "/templates/$name.php";
        return (string) ob_get_clean();
    }
}
