<?php

declare(strict_types=1);

namespace Recur\Tests\Docs;

use League\CommonMark\Environment\Environment;
use League\CommonMark\Extension\CommonMark\CommonMarkCoreExtension;
use League\CommonMark\Extension\CommonMark\Node\Block\FencedCode;
use League\CommonMark\Extension\CommonMark\Node\Block\Heading;
use League\CommonMark\Extension\CommonMark\Node\Inline\Link;
use League\CommonMark\Node\Block\Document;
use League\CommonMark\Node\StringContainerHelper;
use League\CommonMark\Parser\MarkdownParser;

/** A fenced block: `php file=portal.php` is of the language php with the attribute file. */
final class CodeBlock
{
    /** @param array<string, string> $attributes words after the language; without a value, '' */
    public function __construct(
        public readonly string $language,
        public readonly array $attributes,
        public readonly string $code,
        public readonly int $line,
    ) {
    }
}

/** One page of the documentation, read by CommonMark's rules. */
final class Markdown
{
    private readonly Document $document;

    public function __construct(public readonly string $file)
    {
        $environment = new Environment();
        $environment->addExtension(new CommonMarkCoreExtension());
        $this->document = (new MarkdownParser($environment))->parse((string) file_get_contents($file));
    }

    /** @return list<CodeBlock> */
    public function codeBlocks(): array
    {
        $blocks = [];
        foreach ($this->document->iterator() as $node) {
            if ($node instanceof FencedCode) {
                $words = $node->getInfoWords();
                $attributes = [];
                foreach (array_slice($words, 1) as $word) {
                    [$name, $value] = explode('=', $word, 2) + [1 => ''];
                    $attributes[$name] = $value;
                }
                $blocks[] = new CodeBlock($words[0] ?? '', $attributes, $node->getLiteral(), (int) $node->getStartLine());
            }
        }

        return $blocks;
    }

    /** @return list<array{level: int, text: string, anchor: string}> */
    public function headings(): array
    {
        $headings = [];
        foreach ($this->document->iterator() as $node) {
            if ($node instanceof Heading) {
                $text = StringContainerHelper::getChildText($node);
                $anchor = str_replace(' ', '-', (string) preg_replace('/[^\p{L}\p{N}\p{M} _-]/u', '', mb_strtolower($text)));
                $headings[] = ['level' => $node->getLevel(), 'text' => $text, 'anchor' => $anchor];
            }
        }

        return $headings;
    }

    /** @return list<string> where links lead */
    public function links(): array
    {
        $links = [];
        foreach ($this->document->iterator() as $node) {
            if ($node instanceof Link) {
                $links[] = $node->getUrl();
            }
        }

        return $links;
    }
}
