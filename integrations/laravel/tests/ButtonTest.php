<?php

declare(strict_types=1);

namespace Recur\Laravel\Tests;

use Illuminate\Support\Facades\Blade;
use Illuminate\Support\Facades\Route;
use Illuminate\Support\Facades\Vite;
use Recur\Laravel\Facades\Recur;

final class ButtonTest extends TestCase
{
    public function testItPostsToTheRouteWithATokenAndThePageItIsOn(): void
    {
        $html = $this->page('<x-recur-portal-button />', '/shop?tab=billing');

        self::assertStringContainsString('method="POST" action="https://shop.example/recur/portal"', $html);
        self::assertStringContainsString('name="_token"', $html);
        self::assertStringContainsString('name="return_url" value="https://shop.example/shop?tab=billing"', $html);
        self::assertStringContainsString('>Manage subscription</button>', $html);
        self::assertStringContainsString('aria-live="polite"', $html);
    }

    public function testAPageWhoseUrlTheApiWouldRefuseIsComeBackToWithoutItsQuery(): void
    {
        Recur::fake();
        $longest = '/shop?tab=' . str_repeat('x', 2048 - strlen('https://shop.example/shop?tab='));
        $expected = [
            $longest => "https://shop.example$longest",
            $longest . 'x' => 'https://shop.example/shop',
            '/shop/' . str_repeat('x', 2048) . '?tab=1' => 'https://shop.example',
        ];
        Route::middleware('web')->get('/shop/{part}', static fn (): string => Blade::render(
            '<x-recur-portal-button />'
        ));
        foreach ($expected as $page => $url) {
            $html = $this->page('<x-recur-portal-button />', $page);

            self::assertStringContainsString("name=\"return_url\" value=\"$url\"", $html);
        }
    }

    public function testTheConfiguredReturnUrlIsInForceForTheButton(): void
    {
        $this->configure(['return_url' => 'billing']);

        self::assertStringContainsString('value="billing"', $this->page('<x-recur-portal-button />', '/shop'));
        self::assertStringContainsString(
            'value="/own"',
            $this->page('<x-recur-portal-button return-url="/own" />', '/shop'),
        );
    }

    public function testItSpeaksTraditionalChineseHoweverThatIsSpelt(): void
    {
        foreach (['zh_TW', 'zh-TW', 'zh_Hant_TW'] as $locale) {
            app()->setLocale($locale);
            $html = Blade::render('<x-recur-portal-button />');

            self::assertStringContainsString('>管理訂閱</button>', $html);
            self::assertStringContainsString('data-loading="載入中..."', $html);
        }
    }

    public function testItTakesAReturnUrlALabelAndAttributes(): void
    {
        $html = Blade::render(
            '<x-recur-portal-button return-url="billing" class="big">Billing</x-recur-portal-button>'
        );

        self::assertStringContainsString('name="return_url" value="billing"', $html);
        self::assertStringContainsString('class="big"', $html);
        self::assertStringContainsString('>Billing</button>', $html);
    }

    public function testTheScriptComesOnceWithTheNonceOfThePage(): void
    {
        Vite::useCspNonce('abc');

        $html = Blade::render('<x-recur-portal-button /><x-recur-portal-button />');

        self::assertSame(1, substr_count($html, '<script'));
        self::assertStringContainsString(
            'src="https://shop.example/recur/portal/button.js" nonce="abc"',
            preg_replace('/\s+/', ' ', $html) ?? '',
        );
    }

    public function testTheScriptIsServedAndKeptByTheBrowser(): void
    {
        $response = $this->get('/recur/portal/button.js')
            ->assertOk()
            ->assertHeader('Content-Type', 'text/javascript; charset=utf-8');

        $this->get('/recur/portal/button.js', ['If-None-Match' => (string) $response->headers->get('ETag')])
            ->assertStatus(304);
    }

    public function testAfterAFailureThePageSaysItInItsOwnLanguage(): void
    {
        $this->withSession(['recur_portal' => 'throttled', 'locale' => 'zh_TW']);

        self::assertStringContainsString(
            'data-recur-message>操作太頻繁，請一分鐘後再試</p>',
            $this->page('<x-recur-portal-button />', '/shop'),
        );
    }

    public function testInALivewireUpdateThePageIsTheOneItCameFrom(): void
    {
        Route::middleware('web')->post('/livewire/update', static fn (): string => Blade::render(
            '<x-recur-portal-button />'
        ));

        $html = (string) $this->post('/livewire/update', [], [
            'X-Livewire' => '',
            'Referer' => 'https://shop.example/shop',
        ])->getContent();

        self::assertStringContainsString('name="return_url" value="https://shop.example/shop"', $html);
    }

    private function page(string $template, string $url): string
    {
        Route::middleware('web')->get('/shop', static fn (): string => Blade::render($template));
        return (string) $this->get($url)->assertOk()->getContent();
    }
}
