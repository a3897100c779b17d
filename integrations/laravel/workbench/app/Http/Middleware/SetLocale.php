<?php

declare(strict_types=1);

namespace App\Http\Middleware;

use Closure;
use Illuminate\Http\Request;
use Symfony\Component\HttpFoundation\Response;

/** The language that the visitor chose, else the browser's. */
final class SetLocale
{
    private const LOCALES = ['zh_TW', 'en'];

    /** @param Closure(Request): Response $next */
    public function handle(Request $request, Closure $next): Response
    {
        $chosen = $request->query('lang');
        if (in_array($chosen, self::LOCALES, true)) {
            $request->session()->put('locale', $chosen);
        }
        $kept = $request->session()->get('locale');
        app()->setLocale(is_string($kept) ? $kept : (string) $request->getPreferredLanguage(self::LOCALES));
        return $next($request);
    }
}
