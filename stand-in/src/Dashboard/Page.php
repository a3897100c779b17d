<?php

declare(strict_types=1);

namespace StandIn\Dashboard;

use StandIn\Billing\Ledger;
use StandIn\Http\Caller;
use StandIn\Http\Request;
use StandIn\Http\Response;
use StandIn\Pages\Strings;
use StandIn\Pages\Template;
use StandIn\State\Clock;
use StandIn\State\State;

/** For the developer, in a browser: customers, the clock, products, the webhook endpoint and its deliveries. */
final class Page
{
    private const DELIVERIES_SHOWN = 100;

    public function __construct(private readonly State $state)
    {
    }

    /** @param string $page '' or 'deliveries', or what a form does */
    public function handle(Request $request, string $page): Response
    {
        if (!Caller::isOwn($request)) {
            return new Response(403);
        }
        $strings = Strings::forVisitor($request);
        if ($request->method === 'POST') {
            return $this->do($page, $request->form(), $strings);
        }
        return match ($page) {
            '' => $this->overview(200, $strings, null),
            'deliveries' => $this->show(200, 'deliveries', $strings, [
                'deliveries' => array_slice(array_reverse($this->state->deliveries->all()), 0, self::DELIVERIES_SHOWN),
                'endpoint' => $this->state->endpoint->all(),
            ]),
            default => new Response(404),
        };
    }

    /** @param array<string, string> $form */
    private function do(string $action, array $form, Strings $strings): Response
    {
        try {
            $next = (new Actions($this->state))->do($action, $form);
        } catch (\InvalidArgumentException) {
            return $this->overview(422, $strings, 'dashboard_bad_endpoint');
        }
        return $next === null ? new Response(404) : new Response(303, [['Location', $next]]);
    }

    private function overview(int $status, Strings $strings, ?string $error): Response
    {
        return $this->show($status, 'dashboard', $strings, [
            'error' => $error,
            'now' => Clock::iso($this->state->clock->now()),
            'customers' => $this->state->book->open(static fn (Ledger $ledger): array => array_values($ledger->customers)),
            'products' => $this->state->products,
            'endpoint' => $this->state->endpoint->all(),
            'deliveries' => count($this->state->deliveries->all()),
        ]);
    }

    /** @param array<string, mixed> $values */
    private function show(int $status, string $template, Strings $strings, array $values): Response
    {
        // Its forms are known by their Origin, which no-referrer would hide.
        return Template::respond($status, $template, $strings, $values, 'same-origin');
    }
}
