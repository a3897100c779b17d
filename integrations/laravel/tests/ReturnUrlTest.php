<?php

declare(strict_types=1);

namespace Recur\Laravel\Tests;

use PHPUnit\Framework\Attributes\DataProvider;
use Recur\Laravel\Exceptions\InvalidReturnUrl;
use Recur\Laravel\Facades\Recur;
use ValueError;

final class ReturnUrlTest extends TestCase
{
    /** @return array<string, array{string, string}> */
    public static function accepted(): array
    {
        return [
            'a route' => ['billing', 'https://shop.example/billing'],
            'a path' => ['/billing?tab=cards#top', 'https://shop.example/billing?tab=cards#top'],
            'a URL here' => ['https://shop.example/x', 'https://shop.example/x'],
            'the default port' => ['https://shop.example:443/x', 'https://shop.example:443/x'],
            'another case' => ['HTTPS://Shop.Example/x', 'HTTPS://Shop.Example/x'],
            'a listed origin' => ['https://app.example.com/x', 'https://app.example.com/x'],
        ];
    }

    #[DataProvider('accepted')]
    public function testWhatIsTheApplicationsOwn(string $target, string $url): void
    {
        Recur::fake();
        $this->configure(['return_origins' => ['https://app.example.com']]);

        $this->user()->recurPortalSession($target);

        Recur::assertPortalSessionCreated(static fn (array $opts): bool => $opts['returnUrl'] === $url);
    }

    /** @return array<string, array{string}> */
    public static function refused(): array
    {
        return [
            'another host' => ['https://evil.example/'],
            'another scheme' => ['http://shop.example/'],
            'another port' => ['https://shop.example:8443/'],
            'a subdomain' => ['https://shop.example.evil.example/'],
            'no scheme' => ['//evil.example/'],
            'a backslash for a slash' => ['/\\evil.example/'],
            'a backslash in the authority' => ['https://shop.example\\@evil.example/'],
            'credentials' => ['https://shop.example@evil.example/'],
            'own host with credentials' => ['https://user:pass@shop.example/'],
            'a script' => ['javascript:alert(1)'],
            'a line break' => ["https://shop.example/\r\nX: y"],
            'a line break before the host' => ["/\n/evil.example"],
            'an unknown route' => ['no.such.route'],
            'no host' => ['https:///x'],
        ];
    }

    #[DataProvider('refused')]
    public function testWhatIsNot(string $target): void
    {
        Recur::fake();
        $user = $this->user();
        try {
            $user->recurPortalSession($target);
            self::fail('accepted');
        } catch (InvalidReturnUrl $exception) {
            self::assertInstanceOf(ValueError::class, $exception);
        }
        Recur::assertNoPortalSessionCreated();
    }

    public function testTheOptionIsCheckedAsTheArgumentIs(): void
    {
        Recur::fake();

        $this->expectException(InvalidReturnUrl::class);
        $this->user()->recurPortalSession(null, ['return_url' => 'https://evil.example/']);
    }

    public function testTheConfiguredDefaultIsUsed(): void
    {
        Recur::fake();
        $this->configure(['return_url' => 'billing']);

        $this->user()->recurPortalSession();

        Recur::assertPortalSessionCreated(
            static fn (array $opts): bool => $opts['returnUrl'] === 'https://shop.example/billing'
        );
    }
}
