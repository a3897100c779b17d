<?php

declare(strict_types=1);

namespace Recur\Laravel;

use Illuminate\Http\JsonResponse;
use Illuminate\Http\Request;
use Illuminate\Http\Response;
use Illuminate\Routing\Redirector;
use Symfony\Component\HttpFoundation\Response as HttpResponse;

/** Sends the browser to another site, in whichever way the request's sender can follow. */
final class ExternalRedirect
{
    /**
     * 303 for a form; `{"url": …}` for fetch; 409 with X-Inertia-Location for Inertia, whose client can't follow a
     * redirect to another origin. Inside a Livewire action the `redirect` service is Livewire's own: that then tells
     * the component where to go, and what comes back is not a response.
     */
    public static function to(Request $request, string $url): HttpResponse|Redirector
    {
        if ($request->hasHeader('X-Livewire')) {
            return self::redirect($url, 302);
        }
        if ($request->hasHeader('X-Inertia')) {
            return self::unstored(new Response('', 409, ['X-Inertia-Location' => $url]));
        }
        if ($request->expectsJson()) {
            return self::unstored(new JsonResponse(['url' => $url]));
        }
        $answer = self::redirect($url, 303);
        return $answer instanceof HttpResponse ? self::unstored($answer) : $answer;
    }

    /** No cache, the browser's own included, keeps an answer that holds a link, or a sentence about one person. */
    public static function unstored(HttpResponse $response): HttpResponse
    {
        $response->headers->set('Cache-Control', 'no-store, private');
        $response->setVary(['Accept', 'X-Inertia', 'X-Requested-With'], false);
        return $response;
    }

    private static function redirect(string $url, int $status): HttpResponse|Redirector
    {
        /** @var HttpResponse|Redirector $answer Livewire's redirector returns itself */
        $answer = redirect()->away($url, $status);
        return $answer;
    }
}
