<?php

declare(strict_types=1);

namespace StandIn\Portal;

use StandIn\Customers;
use StandIn\Http\Request;
use StandIn\Http\Response;
use StandIn\State\State;

/** The page behind a session link. */
final class Page
{
    public function __construct(private readonly State $state)
    {
    }

    public function handle(Request $request, string $token): Response
    {
        $session = $this->state->sessions->find($token);
        if ($session === null) {
            $strings = Strings::forVisitor($request);
            return $this->show(404, 'gone', $strings, ['reason' => 'unknown', 'returnUrl' => null]);
        }
        $strings = Strings::in($session['locale'] ?? Strings::FALLBACK);
        if ($request->method === 'HEAD') {
            // Mail and chat programs look at a link before its reader does.
            return new Response(200, self::headers());
        }
        if ($request->method !== 'GET') {
            return new Response(405, [['Allow', 'GET, HEAD']]);
        }
        if (!$this->state->sessions->open($token)) {
            $reason = $session['accessedAt'] !== null ? 'used' : 'expired';
            return $this->show(410, 'gone', $strings, ['reason' => $reason, 'returnUrl' => $session['returnUrl']]);
        }
        $account = new Account(Customers::find('customer', $session['customer']), $this->state->clock->now());
        return $this->show(200, 'account', $strings, ['account' => $account, 'returnUrl' => $session['returnUrl']]);
    }

    /** @param array<string, mixed> $values */
    private function show(int $status, string $template, Strings $strings, array $values): Response
    {
        return Response::html($status, Template::render($template, $strings, $values), self::headers());
    }

    /** @return list<array{string, string}> */
    private static function headers(): array
    {
        return [
            ['Cache-Control', 'no-store'],
            ['Referrer-Policy', 'no-referrer'],
            ['X-Content-Type-Options', 'nosniff'],
            ['X-Robots-Tag', 'noindex'],
            ['Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"],
        ];
    }
}
