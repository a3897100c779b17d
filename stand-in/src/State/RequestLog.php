<?php

declare(strict_types=1);

namespace StandIn\State;

use StandIn\Http\Request;

/** What arrived at the API, and how much of it at the same time. */
final class RequestLog
{
    private readonly string $path;
    private readonly LockedFile $flight;

    public function __construct(string $folder)
    {
        $this->path = $folder . '/requests.jsonl';
        $this->flight = new LockedFile($folder . '/in-flight.json');
    }

    public function arrive(Request $request): void
    {
        $flight = $this->flight->update(static function (array $counts): array {
            $now = ($counts['inFlight'] ?? 0) + 1;
            return ['inFlight' => $now, 'maxInFlight' => max($now, $counts['maxInFlight'] ?? 0)];
        });
        $text = preg_match('//u', $request->body) === 1 ? $request->body : null;
        $entry = [
            'time' => microtime(true),
            'method' => $request->method,
            'path' => $request->path,
            'query' => $request->query,
            'protocol' => $request->protocol,
            'headers' => $request->headers,
            'body' => $text,
            'bodyBase64' => base64_encode($request->body),
            'remotePort' => $request->remotePort,
            'inFlight' => $flight['inFlight'],
        ];
        $flags = JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_INVALID_UTF8_SUBSTITUTE;
        file_put_contents($this->path, json_encode($entry, $flags) . "\n", FILE_APPEND | LOCK_EX);
    }

    public function leave(): void
    {
        $this->flight->update(
            static fn (array $counts): array => ['inFlight' => max(0, ($counts['inFlight'] ?? 0) - 1)] + $counts
        );
    }

    /** @return array{inFlight: int, maxInFlight: int} */
    public function flight(): array
    {
        return $this->flight->read() + ['inFlight' => 0, 'maxInFlight' => 0];
    }

    /** @return array{requests: list<mixed>, inFlight: int, maxInFlight: int} */
    public function read(): array
    {
        $lines = is_file($this->path) ? file($this->path, FILE_IGNORE_NEW_LINES | FILE_SKIP_EMPTY_LINES) : [];
        $requests = array_map(static fn (string $line): mixed => json_decode($line, true), $lines);
        return ['requests' => $requests] + $this->flight();
    }

    public function clear(): void
    {
        file_put_contents($this->path, '', LOCK_EX);
        $this->flight->update(static fn (array $counts): array => [
            'inFlight' => $counts['inFlight'] ?? 0,
            'maxInFlight' => $counts['inFlight'] ?? 0,
        ]);
    }
}
