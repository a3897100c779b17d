<?php

declare(strict_types=1);

namespace StandIn\Webhooks;

/** Turns what happened into events, and hands each to the deliveries. */
final class Outbox
{
    public function __construct(private readonly Deliveries $deliveries, private readonly Endpoint $endpoint)
    {
    }

    /** @param list<array{type: string, at: string, data: array<string, mixed>}> $events */
    public function add(array $events): void
    {
        foreach ($events as ['type' => $type, 'at' => $at, 'data' => $data]) {
            $id = 'evt_' . bin2hex(random_bytes(12));
            $this->deliveries->add($id, $type, self::body($id, $type, $at, $data), $this->endpoint->all());
        }
    }

    /** @param array<mixed>|object $data */
    public static function body(string $id, string $type, string $timestamp, array|object $data): string
    {
        $event = ['id' => $id, 'type' => $type, 'timestamp' => $timestamp, 'data' => $data];
        $flags = JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_PRESERVE_ZERO_FRACTION | JSON_THROW_ON_ERROR;
        return json_encode($event, $flags);
    }
}
