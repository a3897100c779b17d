<?php

declare(strict_types=1);

namespace Recur\Laravel\Http;

use Illuminate\Http\Request;
use Symfony\Component\HttpFoundation\Response;
use Symfony\Component\HttpKernel\Exception\HttpExceptionInterface;

/**
 * A click that middleware refused, for a stale CSRF token or as one too many: the customer gets the page back with a
 * sentence and a fresh token, in place of the framework's bare error page.
 */
final class RefusedClick
{
    private const ANSWERS = [
        419 => ['expired', 'page_expired'],
        429 => ['throttled', 'too_many_clicks'],
    ];

    public function __construct(private readonly FailureAnswer $failure)
    {
    }

    public function answer(HttpExceptionInterface $exception, Request $request): ?Response
    {
        $answer = self::ANSWERS[$exception->getStatusCode()] ?? null;
        if ($answer === null || !$request->routeIs('recur.portal', 'recur.checkout') || !$request->hasSession()) {
            return null;
        }
        [$text, $code] = $answer;
        $headers = [];
        foreach ($exception->getHeaders() as $name => $value) {
            if (is_scalar($value)) {
                $headers[(string) $name] = (string) $value;
            }
        }
        return $this->failure->answer($request, $text, $code, $exception->getStatusCode(), $headers);
    }
}
