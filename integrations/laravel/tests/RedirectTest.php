<?php

declare(strict_types=1);

namespace Recur\Laravel\Tests;

use Illuminate\Http\Request;
use Illuminate\Routing\Redirector;
use Illuminate\Routing\UrlGenerator;
use Illuminate\Support\Facades\Route;
use Recur\Laravel\Facades\Recur;

/** redirectToRecurPortal() in an application's own controller and in a Livewire action. */
final class RedirectTest extends TestCase
{
    private const LINK = 'https://portal.example/session/abc';

    protected function setUp(): void
    {
        parent::setUp();
        Recur::fake([['url' => self::LINK]]);
        Route::middleware('web')->post('/own', static function (Request $request): mixed {
            $user = $request->user();
            return $user instanceof Customer ? $user->redirectToRecurPortal('billing') : abort(401);
        });
        $this->actingAs($this->user());
    }

    public function testFromAForm(): void
    {
        $this->post('/own')->assertStatus(303)->assertHeader('Location', self::LINK);
    }

    public function testFromInertia(): void
    {
        $this->post('/own', [], ['X-Inertia' => 'true'])
            ->assertStatus(409)
            ->assertHeader('X-Inertia-Location', self::LINK);
    }

    public function testFromFetch(): void
    {
        $this->postJson('/own')->assertExactJson(['url' => self::LINK]);
    }

    public function testFromALivewireActionTheComponentIsTold(): void
    {
        // While a component's action runs, Livewire has its own redirector in the container, which returns itself.
        $redirector = new class (app(UrlGenerator::class)) extends Redirector {
            public ?string $target = null;

            /**
             * @param array<string, string> $headers
             */
            // @phpstan-ignore method.childReturnType
            public function away($path, $status = 302, $headers = []): static
            {
                $this->target = $path;
                return $this;
            }
        };
        app()->instance('redirect', $redirector);
        app()->instance('request', Request::create('/livewire/update', 'POST', server: ['HTTP_X_LIVEWIRE' => '']));

        $answer = $this->user()->redirectToRecurPortal('billing');

        self::assertSame($redirector, $answer);
        self::assertSame(self::LINK, $redirector->target);
    }
}
