<?php

declare(strict_types=1);

namespace StandIn\Api;

use StandIn\Http\Request;
use StandIn\Http\Response;
use StandIn\State\State;

/** Takes every request that is meant for the API: notes it, gives a scripted answer where one waits, else its own. */
final class Gateway
{
    private const ENDPOINT = '/v1/portal/sessions';

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
        $script = $this->state->answers->take($request->body);
        if ($script === null) {
            return null;
        }
        $answer = new ScriptedAnswer($script);
        $answer->wait($this->state->requests);
        return $answer->replaces() ? $answer->toResponse() : null;
    }

    private function answer(Request $request): Response
    {
        // As a server that knows nothing of the API would: a wrong base URL must not look like an answer of it.
        if (!str_ends_with($request->path, self::ENDPOINT)) {
            return Response::html(404, "<!doctype html><title>404 Not Found</title><h1>Not Found</h1>\n");
        }
        try {
            if ($request->method !== 'POST') {
                throw ApiError::invalid('method_not_allowed', 'Portal sessions are created with POST.', null, 405);
            }
            $prefix = substr($request->path, 0, -strlen(self::ENDPOINT));
            return (new CreateSession($this->state))->handle($request, $request->origin() . $prefix);
        } catch (ApiError $e) {
            return $e->toResponse();
        }
    }
}
