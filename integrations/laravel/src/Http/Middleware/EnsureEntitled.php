<?php

declare(strict_types=1);

namespace Recur\Laravel\Http\Middleware;

use Closure;
use Illuminate\Auth\AuthenticationException;
use Illuminate\Contracts\Auth\Authenticatable;
use Illuminate\Http\JsonResponse;
use Illuminate\Http\Request;
use Illuminate\Http\Response as HttpResponse;
use LogicException;
use Recur\Laravel\Entitlements\CustomerEntitlements;
use Recur\Laravel\Exceptions\EntitlementsUnknown;
use Recur\Laravel\ExternalRedirect;
use Recur\Laravel\Http\PricingPage;
use Recur\Laravel\Texts;
use Symfony\Component\HttpFoundation\RedirectResponse;
use Symfony\Component\HttpFoundation\Response;
use Symfony\Component\HttpKernel\Exception\AccessDeniedHttpException;
use Symfony\Component\HttpKernel\Exception\ServiceUnavailableHttpException;

/**
 * recur.entitled:pro-plan,team-plan lets those in who have any of the products. Neither answer may be kept by a cache:
 * what is refused now is paid for in a minute.
 */
final class EnsureEntitled
{
    private const RETRY_AFTER = '10';

    public function __construct(
        private readonly CustomerEntitlements $entitlements,
        private readonly PricingPage $pricing,
        private readonly Texts $texts,
    ) {
    }

    /** @param Closure(Request): Response $next */
    public function handle(Request $request, Closure $next, string ...$products): Response
    {
        if ($products === []) {
            throw new LogicException('Name a product: recur.entitled:pro-plan.');
        }
        $user = $request->user();
        if (!$user instanceof Authenticatable) {
            throw new AuthenticationException();
        }
        try {
            $isEntitled = $this->entitlements->knowsThat($user, ...array_values($products));
        } catch (EntitlementsUnknown) {
            return $this->notKnown($request);
        }
        return ExternalRedirect::unstored($isEntitled ? $next($request) : $this->refusal($request));
    }

    /** Not the pricing page: whoever has paid would pay again. */
    private function notKnown(Request $request): Response
    {
        $message = $this->texts->get('unconfirmed');
        $headers = ['Cache-Control' => 'no-store, private', 'Retry-After' => self::RETRY_AFTER];
        return $request->expectsJson()
            ? new JsonResponse(['message' => $message, 'code' => 'unconfirmed'], 503, $headers)
            : throw new ServiceUnavailableHttpException(self::RETRY_AFTER, $message, headers: $headers);
    }

    private function refusal(Request $request): Response
    {
        $message = $this->texts->get('not_entitled');
        $pricing = $this->pricing->url();
        return match (true) {
            // Where the pricing page is asked for by a script, a redirect would put it into the middle of this page.
            $request->hasHeader('X-Livewire'), $pricing === null && !$request->expectsJson()
                => throw new AccessDeniedHttpException($message, headers: ['Cache-Control' => 'no-store, private']),
            $request->expectsJson() => new JsonResponse(
                ['message' => $message, 'code' => 'not_entitled', 'url' => $pricing],
                403,
            ),
            // Followed by script, a page that is none of Inertia's would show up as an error; this loads it as a page.
            $request->hasHeader('X-Inertia')
                => new HttpResponse('', 409, ['X-Inertia-Location' => (string) $pricing]),
            default => new RedirectResponse((string) $pricing, 303),
        };
    }
}
