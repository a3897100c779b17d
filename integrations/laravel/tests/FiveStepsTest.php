<?php

declare(strict_types=1);

namespace Recur\Laravel\Tests;

use Illuminate\Filesystem\Filesystem;
use Illuminate\Support\Facades\Route;
use Illuminate\View\Factory;
use Illuminate\View\FileViewFinder;

/** Routes and pages of the five steps of docs/laravel.md, as they stand there. */
final class FiveStepsTest extends TestCase
{
    private const STEPS = 'From nothing to the whole loop';

    private StandIn $standIn;
    private string $views;

    protected function setUp(): void
    {
        parent::setUp();
        $this->standIn = new StandIn();
        $this->configure([
            'base_url' => $this->standIn->url, 'secret_key' => 'sk_test_stand_in', 'pricing' => '/pricing',
        ]);
        $this->views = sys_get_temp_dir() . '/recur-views-' . bin2hex(random_bytes(6));
        mkdir($this->views);
        $pages = DocumentedPage::blocks(self::STEPS, 'blade');
        self::assertCount(3, $pages);
        foreach (array_combine(['pricing', 'account', 'members'], $pages) as $name => $page) {
            file_put_contents("$this->views/$name.blade.php", $page);
        }
        $finder = app(Factory::class)->getFinder();
        self::assertInstanceOf(FileViewFinder::class, $finder);
        $finder->prependLocation($this->views);
        Route::middleware('web')->group(static fn () => DocumentedPage::run(self::STEPS, "'/pricing', 'pricing'"));
    }

    protected function tearDown(): void
    {
        (new Filesystem())->deleteDirectory($this->views);
        parent::tearDown();
    }

    public function testAStrangerGetsThePricesAndAButtonToSubscribe(): void
    {
        $this->get('/account')->assertRedirect('/login');
        $this->actingAs($this->user())->get('/members')->assertRedirect('/pricing');
        $this->get('/pricing')->assertSee('recur/checkout"', false)->assertSee('Subscribe');
        $this->get('/account')->assertSee('You have no subscription yet.');
    }

    public function testASubscriberSeesThePlanAndWhatIsForMembers(): void
    {
        $user = $this->user();
        $this->standIn->set('purchases', [
            'product' => 'pro-plan', 'email' => 'ming@example.com', 'externalId' => (string) $user->id,
        ]);

        $this->actingAs($user)->get('/members')->assertOk()->assertSee('For members.');
        $this->get('/account')->assertSee('Pro 方案')->assertSee('active')->assertSee('recur/portal"', false);
        $this->get('/pricing')->assertSee('recur/portal"', false)->assertDontSee('recur/checkout"', false);
    }
}
