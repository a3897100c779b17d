<?php

declare(strict_types=1);

namespace StandIn\Api;

use StandIn\Http\Request;
use StandIn\Http\Response;
use StandIn\State\State;

/** Takes every request that is meant for the API: notes it, gives a scripted answer where one waits, else its own. */
final class Gateway
{
    private const ENDPOINTS = [
        '/v1/portal/sessions' => 'POST',
        '/v1/checkout/sessions' => 'POST',
        '/v1/customers/entitlements' => 'GET',
    ];

    public function __construct(private readonly State $state)
    {
    }

    public function handle(Request $request): Response
    {
        ignore_user_abort(true);
        $this->state->requests->arrive($request);
        try {
            return $this->scripted($request) ?? $this->answer($request);
        } finally {
            // Before the answer goes out: who has it may already send the next request.
            $this->state->requests->leave();
        }
    }

    private function scripted(Request $request): ?Response
    {
        $script = $this->state->answers->take($request);
        if ($script === null) {
            return null;
        }
        $answer = new ScriptedAnswer($script);
        $answer->wait($this->state->requests);
        return $answer->replaces() ? $answer->toResponse() : null;
    }

    private function answer(Request $request): Response
    {
        foreach (self::ENDPOINTS as $endpoint => $method) {
            if (str_ends_with($request->path, $endpoint)) {
                return $this->endpoint($request, $endpoint, $method);
            }
        }
        // As a server that knows nothing of the API would: a wrong base URL must not look like an answer of it.
        return Response::html(404, "<!doctype html><title>404 Not Found</title><h1>Not Found</h1>\n");
    }

    private function endpoint(Request $request, string $endpoint, string $method): Response
    {
        $settings = $this->state->settings->all();
        $base = $request->origin() . substr($request->path, 0, -strlen($endpoint));
        try {
            if ($request->method !== $method) {
                throw ApiError::methodNotAllowed($method);
            }
            Admission::check($request, $this->state, $settings);
            return match ($endpoint) {
                '/v1/portal/sessions' => (new CreatePortalSession($this->state))->handle($request, $base, $settings),
                '/v1/checkout/sessions' => (new CreateCheckoutSession($this->state))->handle($request, $base, $settings),
                '/v1/customers/entitlements' => (new ListEntitlements($this->state))->handle($request, $settings),
            };
        } catch (ApiError $e) {
            return $e->toResponse($settings['errorForm']);
        }
    }
}
