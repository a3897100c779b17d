<?php

declare(strict_types=1);

namespace StandIn\Control;

use StandIn\Http\Caller;
use StandIn\Http\Request;
use StandIn\Http\Response;
use StandIn\State\Clock;
use StandIn\State\State;

/** /_stand-in/…: what a test or a developer looks at and changes. */
final class Control
{
    public function __construct(private readonly State $state)
    {
    }

    public function handle(Request $request): Response
    {
        if (!Caller::isProgram($request)) {
            return self::refusal(403, 'the control endpoints answer programs on this machine only');
        }
        try {
            return $this->dispatch($request);
        } catch (\JsonException $e) {
            return self::refusal(400, 'the body is not JSON: ' . $e->getMessage());
        } catch (\InvalidArgumentException $e) {
            return self::refusal(400, $e->getMessage());
        }
    }

    private function dispatch(Request $request): Response
    {
        $state = $this->state;
        return match ($request->method . ' ' . substr($request->path, strlen('/_stand-in/'))) {
            'GET requests' => Response::json(200, $state->requests->read()),
            'DELETE requests' => self::done($state->requests->clear(...)),
            'GET answers' => Response::json(200, ['answers' => $state->answers->all()]),
            'POST answers' => Response::json(200, ['queued' => $state->answers->add(self::decodeList($request))]),
            'DELETE answers' => self::done($state->answers->clear(...)),
            'GET clock' => $this->clock(),
            'POST clock' => $this->moveClock(self::decode($request)),
            'GET settings' => Response::json(200, $state->settings->all()),
            'POST settings' => $this->changeSettings(self::decode($request)),
            'GET products' => Response::json(200, ['products' => $state->products->all()]),
            'POST products' => $this->addProducts(self::decodeList($request)),
            'GET customers' => Response::json(200, ['customers' => (new Customers($state))->all()]),
            'POST customers' => Response::json(200, (new Customers($state))->put(self::decode($request))),
            'POST subscriptions' => Response::json(200, (new Customers($state))->act(self::decode($request))),
            'POST purchases' => Response::json(200, (new Customers($state))->buy(self::decode($request))),
            'GET webhook' => Response::json(200, $state->endpoint->all()),
            'POST webhook' => $this->changeEndpoint(self::decode($request)),
            'GET deliveries' => Response::json(200, ['deliveries' => (new Deliveries($state))->all()]),
            'POST deliveries' => Response::json(200, (new Deliveries($state))->send(self::decode($request))),
            'DELETE deliveries' => self::done($state->deliveries->clear(...)),
            'POST reset' => self::done($state->reset(...)),
            default => self::refusal(404, 'no such control endpoint: ' . $request->method . ' ' . $request->path),
        };
    }

    /** @param array<mixed> $change */
    private function moveClock(array $change): Response
    {
        $clock = $this->state->clock;
        $now = is_string($change['now'] ?? null) ? strtotime($change['now']) : false;
        match (true) {
            is_int($change['offsetSeconds'] ?? null) => $clock->set($change['offsetSeconds']),
            is_int($change['advanceSeconds'] ?? null) => $clock->advance($change['advanceSeconds']),
            $now !== false => $clock->set($now - time()),
            default => throw new \InvalidArgumentException(
                'give offsetSeconds or advanceSeconds, a whole number, or now, an ISO 8601 time'
            ),
        };
        // What falls due by then happens now, not when somebody next looks.
        $this->state->book->open(static fn (): bool => true);
        return $this->clock();
    }

    private function clock(): Response
    {
        $clock = $this->state->clock;
        return Response::json(200, ['offsetSeconds' => $clock->offset(), 'now' => Clock::iso($clock->now())]);
    }

    /** @param array<string, mixed> $changes */
    private function changeSettings(array $changes): Response
    {
        $this->state->settings->change($changes);
        return Response::json(200, $this->state->settings->all());
    }

    /** @param array<string, mixed> $changes */
    private function changeEndpoint(array $changes): Response
    {
        $this->state->endpoint->change($changes);
        return Response::json(200, $this->state->endpoint->all());
    }

    /** @param list<mixed> $products */
    private function addProducts(array $products): Response
    {
        foreach ($products as $product) {
            is_array($product) ? $this->state->products->put($product)
                : throw new \InvalidArgumentException('a product is a JSON object');
        }
        return Response::json(200, ['products' => $this->state->products->all()]);
    }

    private static function done(callable $work): Response
    {
        $work();
        return new Response(204);
    }

    /** @return array<mixed> */
    private static function decode(Request $request): array
    {
        $value = json_decode($request->body, true, 64, JSON_THROW_ON_ERROR);
        return is_array($value) ? $value : throw new \InvalidArgumentException('the body is not a JSON object or list');
    }

    /** @return list<mixed> what the body lists, or the one thing that it is */
    private static function decodeList(Request $request): array
    {
        $value = self::decode($request);
        return array_is_list($value) ? $value : [$value];
    }

    private static function refusal(int $status, string $message): Response
    {
        return Response::json($status, ['error' => $message]);
    }
}
