<?php

declare(strict_types=1);

namespace StandIn\Pages;

use StandIn\Http\Response;

/** Renders templates/NAME.php inside templates/layout.php. */
final class Template
{
    /**
     * @param array<string, mixed> $values become the template's variables
     * @param string $referrer what the page's links and forms tell of it
     */
    public static function respond(
        int $status,
        string $name,
        Strings $strings,
        array $values,
        string $referrer = 'no-referrer',
    ): Response
    {
        $content = self::include($name, ['strings' => $strings] + $values);
        $title = $strings->text($values['title'] ?? "title_$name");
        $page = self::include('layout', ['strings' => $strings, 'title' => $title, 'content' => $content]);
        return Response::html($status, $page, self::headers($referrer));
    }

    public static function escape(string $text): string
    {
        return htmlspecialchars($text, ENT_QUOTES | ENT_SUBSTITUTE | ENT_HTML5, 'UTF-8');
    }

    /** @return list<array{string, string}> */
    public static function headers(string $referrer = 'no-referrer'): array
    {
        return [
            ['Cache-Control', 'no-store'],
            ['Referrer-Policy', $referrer],
            ['X-Content-Type-Options', 'nosniff'],
            ['X-Robots-Tag', 'noindex'],
            // No form-action: browsers hold the redirect after a form against it, and that leads to the application.
            ['Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'"],
        ];
    }

    /** @param array<string, mixed> $values */
    private static function include(string $name, array $values): string
    {
        // A scope of the template's own, where no variable of this method stands in for one of its values.
        $include = static function (): void {
            extract(func_get_arg(1));
            require func_get_arg(0);
        };
        ob_start();
        $include(dirname(__DIR__, 2) . "/templates/$name.php", ['e' => self::escape(...)] + $values);
        return (string) ob_get_clean();
    }
}
