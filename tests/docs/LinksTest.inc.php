<?php

declare(strict_types=1);

namespace Recur\Tests\Docs;

use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

/** Every link inside the tree leads to a file, and to a heading where it names one. */
final class LinksTest extends TestCase
{
    /** @dataProvider pages */
    #[DataProvider('pages')]
    public function testLinksLeadSomewhere(string $page): void
    {
        $root = dirname(__DIR__, 2);
        foreach ((new Markdown("$root/$page"))->links() as $link) {
            if (preg_match('~^[a-z]+:~', $link) === 1) {
                continue;
            }
            [$path, $anchor] = explode('#', rawurldecode($link), 2) + [1 => ''];
            $target = $path === '' ? "$root/$page" : dirname("$root/$page") . "/$path";
            self::assertFileExists($target, "$page links to $link");
            if ($anchor !== '') {
                $anchors = array_column((new Markdown($target))->headings(), 'anchor');
                self::assertContains($anchor, $anchors, "$page links to $link");
            }
        }
        $this->addToAssertionCount(1);
    }

    /** @return iterable<string, array{string}> */
    public static function pages(): iterable
    {
        $files = [];
        exec('git -C ' . escapeshellarg(dirname(__DIR__, 2)) . " ls-files '*.md'", $files);
        foreach ($files as $file) {
            yield $file => [$file];
        }
    }
}
