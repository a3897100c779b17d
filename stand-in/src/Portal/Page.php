<?php

declare(strict_types=1);

namespace StandIn\Portal;

use StandIn\Http\Request;
use StandIn\Http\Response;
use StandIn\Pages\Strings;
use StandIn\Pages\Template;
use StandIn\State\State;

/**
 * The page behind a session link. The link works once; what its customer then does on the page goes to an address of
 * its own, the visit's.
 */
final class Page
{
    private const VISIT_SECONDS = 1800;

    public function __construct(private readonly State $state)
    {
    }

    public function open(Request $request, string $token): Response
    {
        $session = $this->state->portalSessions->find($token);
        if ($session === null) {
            return $this->gone(404, 'unknown', Strings::forVisitor($request), null);
        }
        if ($request->method === 'HEAD') {
            // Mail and chat programs look at a link before its reader does.
            return new Response(200, Template::headers());
        }
        if ($request->method !== 'GET') {
            return new Response(405, [['Allow', 'GET, HEAD']]);
        }
        if (!$this->state->portalSessions->open($token)) {
            $reason = $session['accessedAt'] !== null ? 'used' : 'expired';
            return $this->gone(410, $reason, self::strings($session), $session['returnUrl']);
        }
        $visit = array_intersect_key($session, ['customer' => 1, 'returnUrl' => 1, 'locale' => 1]);
        $token = $this->state->portalVisits->create($visit, self::VISIT_SECONDS)['token'];
        return $this->account($visit, $token, null);
    }

    public function visit(Request $request, string $token): Response
    {
        $visit = $this->state->portalVisits->find($token);
        if ($visit === null) {
            return $this->gone(404, 'unknown', Strings::forVisitor($request), null);
        }
        if ($this->state->portalVisits->hasExpired($visit)) {
            return $this->gone(410, 'expired', self::strings($visit), $visit['returnUrl']);
        }
        if ($request->method === 'POST') {
            $done = (new Actions($this->state))->do($visit['customer'], $request->form());
            // Seen with GET, so that loading it again does nothing a second time.
            return new Response(303, [['Location', $request->path . ($done === null ? '' : "?done=$done")]]);
        }
        return $this->account($visit, $token, $request->query()['done'] ?? null);
    }

    /** @param array<string, mixed> $visit */
    private function account(array $visit, string $token, ?string $done): Response
    {
        $customer = $this->state->book->find('customer', $visit['customer']);
        return $customer === null ? $this->gone(404, 'unknown', self::strings($visit), $visit['returnUrl'])
            : Template::respond(200, 'account', self::strings($visit), [
                'account' => new Account($customer, $this->state->products),
                'returnUrl' => $visit['returnUrl'],
                'action' => "../visit/$token",
                'done' => in_array($done, Actions::ALL, true) ? $done : null,
            ]);
    }

    private function gone(int $status, string $reason, Strings $strings, ?string $returnUrl): Response
    {
        return Template::respond($status, 'gone', $strings, [
            'heading' => "gone_$reason",
            'help' => 'gone_help',
            'returnUrl' => $returnUrl,
            'title' => "gone_$reason",
        ]);
    }

    /** @param array<string, mixed> $session */
    private static function strings(array $session): Strings
    {
        return Strings::in($session['locale'] ?? Strings::FALLBACK);
    }
}
