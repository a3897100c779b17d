<?php

declare(strict_types=1);

namespace Recur\Laravel\Tests;

use RuntimeException;

/** The code of docs/laravel.md, as it stands there. */
final class DocumentedPage
{
    /** @return list<string> the code blocks of a language under a heading, in order */
    public static function blocks(string $heading, string $language): array
    {
        $page = (string) file_get_contents(dirname(__DIR__, 3) . '/docs/laravel.md');
        $found = preg_match('/^## ' . preg_quote($heading, '/') . '\n(.*?)(?=^## |\z)/ms', $page, $section);
        if ($found !== 1) {
            throw new RuntimeException("docs/laravel.md has no heading \"$heading\".");
        }
        preg_match_all('/^```' . $language . '\n(.*?)^```$/ms', $section[1], $blocks);
        return $blocks[1];
    }

    /** Runs the one PHP block under a heading that has such a text. */
    public static function run(string $heading, string $text): void
    {
        $code = array_values(array_filter(
            self::blocks($heading, 'php'),
            static fn (string $block): bool => str_contains($block, $text),
        ));
        if (count($code) !== 1) {
            throw new RuntimeException(count($code) . " code blocks of docs/laravel.md have \"$text\".");
        }
        $file = (string) tempnam(sys_get_temp_dir(), 'recur-page-');
        // What routes/web.php and a service provider have on top.
        $imports = str_contains($code[0], 'namespace ') || str_contains($code[0], 'use Illuminate')
            ? ''
            : "use Illuminate\\Support\\Facades\\Route;\n";
        file_put_contents($file, "<?php\n$imports$code[0]");
        try {
            require $file;
        } finally {
            unlink($file);
        }
    }
}
