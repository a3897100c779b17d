<?php

declare(strict_types=1);

namespace StandIn;

use StandIn\Http\Request;
use StandIn\Http\Response;
use StandIn\State\State;

/** Decides who answers: the API, the page behind a session link, or the control endpoints. */
final class Router
{
    private readonly State $state;

    public function __construct(string $stateFolder)
    {
        $this->state = new State($stateFolder);
    }

    public function handle(Request $request): Response
    {
        $response = $this->dispatch($request);
        return $response->hasHeader('x-request-id') ? $response
            : $response->withHeader('x-request-id', 'req_' . bin2hex(random_bytes(12)));
    }

    private function dispatch(Request $request): Response
    {
        if (str_starts_with($request->path, '/_stand-in/')) {
            return (new Control\Control($this->state))->handle($request);
        }
        if (preg_match('~/(portal/session|portal/visit|checkout/session)/([A-Za-z0-9_-]+)\z~', $request->path, $match) === 1) {
            return match ($match[1]) {
                'portal/session' => (new Portal\Page($this->state))->open($request, $match[2]),
                'portal/visit' => (new Portal\Page($this->state))->visit($request, $match[2]),
                'checkout/session' => (new Checkout\Page($this->state))->handle($request, $match[2]),
            };
        }
        if (preg_match('~\A/dashboard(?:/([a-z-]*))?\z~', $request->path, $match) === 1) {
            return (new Dashboard\Page($this->state))->handle($request, $match[1] ?? '');
        }
        if ($request->path === '/' && str_contains($request->header('Accept') ?? '', 'text/html')) {
            return new Response(303, [['Location', '/dashboard']]);
        }
        if ($request->path === '/' || $request->path === '/favicon.ico') {
            return new Response(204);
        }
        return (new Api\Gateway($this->state))->handle($request);
    }
}
