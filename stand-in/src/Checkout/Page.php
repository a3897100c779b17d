<?php

declare(strict_types=1);

namespace StandIn\Checkout;

use StandIn\Billing\Ledger;
use StandIn\Billing\Purchase;
use StandIn\Http\Request;
use StandIn\Http\Response;
use StandIn\Pages\Strings;
use StandIn\Pages\Template;
use StandIn\State\State;

/** The page behind a checkout session's link: what is bought, who buys it, and one button. */
final class Page
{
    public function __construct(private readonly State $state)
    {
    }

    public function handle(Request $request, string $token): Response
    {
        $strings = Strings::forVisitor($request);
        $session = $this->state->checkoutSessions->find($token);
        if ($session === null) {
            return self::gone(404, 'gone_unknown', $strings, null);
        }
        if ($session['status'] === 'open' && $this->state->checkoutSessions->hasExpired($session)) {
            return self::gone(410, 'gone_expired', $strings, $session['cancelUrl']);
        }
        if ($request->method === 'POST') {
            return $this->pay($request, $token, $session, $strings);
        }
        if ($session['status'] !== 'open') {
            return self::gone(410, 'checkout_completed', $strings, self::successUrl($session));
        }
        return $this->show(200, $session, $strings, $session['customerEmail'] ?? '', $session['customerName'] ?? '', null);
    }

    /** @param array<string, mixed> $session */
    private function pay(Request $request, string $token, array $session, Strings $strings): Response
    {
        $form = $request->form();
        $email = trim($session['customerEmail'] ?? $form['email'] ?? '');
        $name = trim($form['name'] ?? $session['customerName'] ?? '');
        if (filter_var($email, FILTER_VALIDATE_EMAIL, FILTER_FLAG_EMAIL_UNICODE) === false) {
            return $this->show(422, $session, $strings, $email, $name, 'checkout_bad_email');
        }
        $conflict = false;
        // Under the session's lock: two clicks pay once.
        $this->state->checkoutSessions->change($token, function (array $session) use ($email, $name, &$conflict): array {
            if ($session['status'] !== 'open') {
                return $session;
            }
            $bought = $this->state->book->open(static fn (Ledger $ledger): ?array =>
                Purchase::complete($ledger, $session, $email, $name === '' ? null : $name));
            $conflict = $bought === null;
            return $conflict ? $session : ['status' => 'completed'] + $bought + $session;
        });
        return $conflict ? self::gone(409, 'checkout_conflict', $strings, $session['cancelUrl'])
            : new Response(303, [...Template::headers(), ['Location', self::successUrl($session)]]);
    }

    /** @param array<string, mixed> $session */
    private function show(int $status, array $session, Strings $strings, string $email, string $name, ?string $error): Response
    {
        return Template::respond($status, 'checkout', $strings, [
            'product' => $this->state->products->get($session['product']),
            'email' => $email,
            'emailIsFixed' => $session['customerEmail'] !== null,
            'name' => $name,
            'error' => $error,
            'cancelUrl' => $session['cancelUrl'],
        ]);
    }

    private static function gone(int $status, string $heading, Strings $strings, ?string $returnUrl): Response
    {
        return Template::respond($status, 'gone', $strings, [
            'heading' => $heading,
            'help' => 'checkout_help',
            'returnUrl' => $returnUrl,
            'title' => $heading,
        ]);
    }

    /** @param array<string, mixed> $session */
    private static function successUrl(array $session): string
    {
        return str_replace('{CHECKOUT_SESSION_ID}', $session['id'], $session['successUrl']);
    }
}
