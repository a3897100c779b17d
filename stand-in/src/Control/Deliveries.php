<?php

declare(strict_types=1);

namespace StandIn\Control;

use StandIn\State\Clock;
use StandIn\State\State;
use StandIn\Webhooks\Outbox;

/** Deliveries looked at, and made: again, in another order, or with another signature. */
final class Deliveries
{
    private const FIELDS = ['event', 'events', 'id', 'type', 'timestamp', 'data', 'body', 'copies', 'signature', 'secret'];

    public function __construct(private readonly State $state)
    {
    }

    /** @return list<array<string, mixed>> */
    public function all(): array
    {
        return array_map(self::shown(...), $this->state->deliveries->all());
    }

    /**
     * @param array<mixed> $given
     * @return array{deliveries: list<string>} the IDs of the deliveries that were made, in their order
     */
    public function send(array $given): array
    {
        Input::only($given, self::FIELDS);
        $how = array_intersect_key($given, ['signature' => 1, 'secret' => 1]);
        foreach (array_keys($how) as $name) {
            Input::textOrNull($given, (string) $name);
        }
        $copies = $given['copies'] ?? 1;
        if (!is_int($copies) || $copies < 1 || $copies > 100) {
            throw new \InvalidArgumentException('copies takes a number from 1 to 100');
        }
        $endpoint = $this->state->endpoint->all();
        if ($endpoint['url'] === null) {
            throw new \InvalidArgumentException('no webhook endpoint: POST {"url": …} to /_stand-in/webhook first');
        }
        $ids = [];
        foreach ($this->events($given) as [$event, $type, $body]) {
            for ($i = 0; $i < $copies; $i++) {
                $ids[] = $this->state->deliveries->add($event, $type, $body, $endpoint, $how);
            }
        }
        return ['deliveries' => $ids];
    }

    /**
     * @param array<mixed> $given
     * @return list<array{string, string, string}> ID, type and body of each
     */
    private function events(array $given): array
    {
        $again = isset($given['event']) ? [$given['event']] : $given['events'] ?? null;
        if ($again !== null) {
            return is_array($again) ? array_map($this->earlier(...), array_values($again))
                : throw new \InvalidArgumentException('events takes a list of event IDs');
        }
        $id = Input::textOrNull($given, 'id') ?? 'evt_' . bin2hex(random_bytes(12));
        $type = Input::textOrNull($given, 'type');
        $body = Input::textOrNull($given, 'body');
        if ($body === null) {
            $type ?? throw new \InvalidArgumentException('give event, events, type and data, or body');
            $data = $given['data'] ?? [];
            $timestamp = Input::textOrNull($given, 'timestamp') ?? Clock::iso($this->state->clock->now());
            is_array($data) || throw new \InvalidArgumentException('data takes an object');
            $body = Outbox::body($id, $type, $timestamp, $data === [] ? new \stdClass() : $data);
        }
        return [[$id, $type ?? '', $body]];
    }

    /** @return array{string, string, string} */
    private function earlier(mixed $event): array
    {
        $delivery = is_string($event) ? $this->state->deliveries->ofEvent($event) : null;
        return $delivery === null ? throw new \InvalidArgumentException('no such event: ' . json_encode($event))
            : [$delivery['event'], $delivery['type'], $delivery['body']];
    }

    /**
     * @param array<string, mixed> $delivery
     * @return array<string, mixed>
     */
    private static function shown(array $delivery): array
    {
        $utf8 = preg_match('//u', $delivery['body']) === 1;
        return ['body' => $utf8 ? $delivery['body'] : null, 'bodyBase64' => base64_encode($delivery['body'])] + $delivery;
    }
}
