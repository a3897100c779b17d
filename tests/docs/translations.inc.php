<?php

/*
 * translations.inc.php PAGE…: compares PAGE.md with PAGE.zh-TW.md. Headings must be as many and of the same levels; code
 * blocks must be of the same language, with the same attributes and the same code. What a person reads in the code may be
 * translated: comments, texts, the text of an HTML page, and the locale.
 */

declare(strict_types=1);

use Recur\Tests\Docs\CodeBlock;
use Recur\Tests\Docs\Markdown;

require 'League/CommonMark/autoload.php';
require __DIR__ . '/Markdown.inc.php';

function without_prose(CodeBlock $block): string
{
    if ($block->language !== 'php') {
        return (string) preg_replace('/(^|\s)[#;] .*$/m', '$1', $block->code);
    }
    $code = '';
    // A block that is part of a file has no tag: without one it would be an HTML page.
    $file = str_contains($block->code, '<?php') ? $block->code : "<?php\n$block->code";
    foreach (token_get_all($file) as $token) {
        [$kind, $text] = is_array($token) ? $token : [null, $token];
        $code .= match (true) {
            $kind === T_COMMENT, $kind === T_DOC_COMMENT => '',
            $kind === T_CONSTANT_ENCAPSED_STRING && preg_match('/^.(en|zh-TW).$|[^\x20-\x7e]|^[^%]* [^%]*$/', $text) === 1 => "''",
            $kind === T_ENCAPSED_AND_WHITESPACE => preg_replace('/[^\x21-\x7e]+|\p{L}+/u', '', $text),
            $kind === T_INLINE_HTML => preg_replace('/>[^<]+|lang="[^"]*"/u', '>', $text),
            default => $text,
        };
    }

    return (string) preg_replace('/[ \t]+$/m', '', $code);
}

$root = dirname(__DIR__, 2);
$differences = [];
foreach (array_slice($argv, 1) as $page) {
    [$english, $chinese] = [new Markdown("$root/$page.md"), new Markdown("$root/$page.zh-TW.md")];
    $levels = static fn (Markdown $page): array => array_column($page->headings(), 'level');
    if ($levels($english) !== $levels($chinese)) {
        $differences[] = "$page: the headings are " . implode(' ', $levels($english)) . ' in English, '
            . implode(' ', $levels($chinese)) . ' in Chinese';
    }
    $blocks = $chinese->codeBlocks();
    foreach ($english->codeBlocks() as $number => $block) {
        $other = $blocks[$number] ?? null;
        if ($other === null) {
            $differences[] = "$page.md:$block->line: the Chinese page lacks this code block";
        } elseif ([$block->language, $block->attributes] !== [$other->language, $other->attributes]) {
            $differences[] = "$page.md:$block->line and $page.zh-TW.md:$other->line are fenced differently";
        } elseif (without_prose($block) !== without_prose($other)) {
            $differences[] = "$page.md:$block->line and $page.zh-TW.md:$other->line differ:\n" . without_prose($block) . "---\n"
                . without_prose($other);
        }
    }
    if (count($blocks) > count($english->codeBlocks())) {
        $differences[] = "$page.zh-TW.md has a code block more than the English page";
    }
    foreach ([[$english, $chinese, '.md'], [$chinese, $english, '.zh-TW.md']] as [$one, $two, $suffix]) {
        foreach (array_diff(targets($one), targets($two)) as $link) {
            $differences[] = "$page$suffix alone links to $link";
        }
    }
}

/** @return list<string> the pages linked to, without anchors and without the mark of a language */
function targets(Markdown $page): array
{
    $pages = array_map(static fn (string $link): string => str_replace('.zh-TW', '', explode('#', $link)[0]), $page->links());

    return array_values(array_unique(array_filter($pages, static fn (string $link): bool => !str_contains($link, 'README.md'))));
}

echo implode("\n", $differences), $differences === [] ? '' : "\n";
exit($differences === [] ? 0 : 1);
