<?php

declare(strict_types=1);

namespace Recur\Laravel\View;

use Illuminate\Contracts\View\View;
use Illuminate\Http\Request;
use Illuminate\Routing\UrlGenerator;
use Illuminate\Support\Facades\Vite;
use Illuminate\View\Component;
use Recur\Laravel\ReturnUrls;
use Recur\Laravel\Settings;
use Recur\Laravel\Texts;

/** <x-recur-portal-button return-url="account">; further attributes go to the button. */
final class PortalButton extends Component
{
    public string $returnUrl;
    public ?string $nonce;
    public string $message;

    /**
     * @param string|null $returnUrl a route's name, a path or a URL; null: the configured default, else the page that
     *     the button is on
     */
    public function __construct(
        private readonly Texts $texts,
        private readonly UrlGenerator $urls,
        ReturnUrls $returnUrls,
        Settings $settings,
        Request $request,
        ?string $returnUrl = null,
    ) {
        $this->returnUrl = $returnUrl ?? $settings->returnUrl() ?? $returnUrls->shortened($this->currentPage($request));
        $this->nonce = Vite::cspNonce();
        $session = $request->hasSession() ? $request->session() : null;
        $failure = $session?->get('recur_offer') === null ? $session?->get('recur_portal') : null;
        $this->message = is_string($failure) ? $texts->get($failure) : '';
    }

    public function text(string $name): string
    {
        return $this->texts->get($name);
    }

    public function render(): View
    {
        return view('recur::components.portal-button');
    }

    /** A Livewire component is drawn again by a request to Livewire's own address. */
    private function currentPage(Request $request): string
    {
        return $request->hasHeader('X-Livewire') ? $this->urls->previous() : $request->fullUrl();
    }
}
