<?php

declare(strict_types=1);

namespace Recur\Tests\Docs;

use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;
use StandIn;

/** Every code block does what the text around it says. */
final class CodeBlocksTest extends TestCase
{
    /** What a block may say after `no-run=`. */
    private const REASONS = [
        'system-wide' => 'it installs into the whole machine: the parts that package the extension run it in a clean root',
        'whole-suite' => 'it is the run that this test belongs to',
        'real-api' => 'it calls the real API',
        'request' => 'it answers a request: the page as a whole is run further down',
    ];

    private static StandIn $standIn;

    public static function setUpBeforeClass(): void
    {
        self::$standIn = StandIn::start();
    }

    public function testReadme(): void
    {
        $this->runPage('README.md', $this->opensThePortal(...));
    }

    public function testReadmeInChinese(): void
    {
        $this->runPage('README.zh-TW.md', $this->opensThePortal(...));
    }

    public function testQuickStart(): void
    {
        $this->runPage('docs/quick-start.md', $this->opensThePortalByButton(...));
    }

    public function testQuickStartInChinese(): void
    {
        $this->runPage('docs/quick-start.zh-TW.md', $this->opensThePortalByButton(...));
    }

    /** @dataProvider otherPages */
    #[DataProvider('otherPages')]
    public function testOtherPages(string $page): void
    {
        $this->runPage($page, null);
    }

    /** @return iterable<string, array{string}> */
    public static function otherPages(): iterable
    {
        foreach (['settings', 'testing', 'batches', 'webhooks', 'entitlements', 'checkout'] as $page) {
            yield $page => ["docs/$page.md"];
        }
    }

    /** @param (callable(string): void)|null $look what to do with a page that a block serves */
    private function runPage(string $page, ?callable $look): void
    {
        $workbench = new Workbench();
        $served = 0;
        foreach ((new Markdown(dirname(__DIR__, 2) . "/$page"))->codeBlocks() as $block) {
            $place = "$page:$block->line";
            if (isset($block->attributes['no-run'])) {
                self::assertArrayHasKey($block->attributes['no-run'], self::REASONS, "$place does not say why it is not run");
            } elseif (isset($block->attributes['file'])) {
                self::assertSame('php', $block->language, $place);
                $workbench->write($block->attributes['file'], $block->code);
            } elseif (isset($block->attributes['background'])) {
                $workbench->start($block->code);
            } elseif (isset($block->attributes['serve'])) {
                $workbench->start($block->code);
                $look($workbench->address());
                $served++;
            } else {
                $this->runBlock($block, $place, $workbench);
            }
        }
        self::assertSame($look === null ? 0 : 1, $served, "$page shows no page at work");
    }

    private function runBlock(CodeBlock $block, string $place, Workbench $workbench): void
    {
        match ($block->language) {
            'php' => $this->runPhp($block->code, $place, $workbench),
            'sh' => $this->runShell($block->code, $place, $workbench),
            'ini' => $this->readIni($block->code, $place),
            'yaml', 'ts', '' => self::assertNotSame('', $block->code),
            default => self::fail("$place: nothing is known to run a block of '$block->language'"),
        };
    }

    private function runPhp(string $code, string $place, Workbench $workbench): void
    {
        $before = self::$standIn->requestCount();
        [$status, $output] = $workbench->php($code, self::$standIn);
        self::assertSame(0, $status, "$place: $output");
        self::assertDoesNotMatchRegularExpression('/Warning|Notice|Deprecated|Exception/', $output, $place);
        $after = self::$standIn->requestCount();
        if (preg_match('/Portal::createSession|->sessions->create/', $code) === 1) {
            self::assertGreaterThan($before, $after, "$place made no session");
        }
    }

    private function runShell(string $code, string $place, Workbench $workbench): void
    {
        [$status, $output] = $workbench->shell($code);
        self::assertSame(0, $status, "$place: $output");
        self::assertMatchesRegularExpression('~http://127\.0\.0\.1:\d+/\S*(portal|checkout)~', $output, "$place shows no link");
    }

    private function readIni(string $code, string $place): void
    {
        $settings = parse_ini_string($code, false, INI_SCANNER_RAW);
        self::assertNotEmpty($settings, $place);
        self::assertSame([], array_diff(array_keys((array) $settings), array_keys((array) ini_get_all('recur'))), $place);
    }

    /** README's page: it redirects at once. */
    private function opensThePortal(string $address): void
    {
        $browser = new Browser();
        $browser->open("$address/");
        $this->isAtThePortal($browser);
    }

    /** The quick start's page: a button, a token against forgery, the portal. */
    private function opensThePortalByButton(string $address): void
    {
        $browser = new Browser();
        $browser->open("$address/");
        self::assertSame(200, $browser->status, $browser->body);
        self::assertSame(1, preg_match('/name="token" value="([0-9a-f]+)"/', $browser->body, $token), $browser->body);
        $browser->open("$address/", ['token' => 'forged']);
        self::assertSame(200, $browser->status);
        self::assertSame('', $browser->location);
        $browser->open("$address/", ['token' => $token[1]]);
        $this->isAtThePortal($browser);
    }

    private function isAtThePortal(Browser $browser): void
    {
        self::assertSame(303, $browser->status, $browser->body);
        $browser->open($browser->location);
        self::assertSame(200, $browser->status, $browser->body);
        self::assertStringContainsString('Pro', $browser->body);
    }
}
