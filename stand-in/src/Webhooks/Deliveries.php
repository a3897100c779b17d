<?php

declare(strict_types=1);

namespace StandIn\Webhooks;

/**
 * Every delivery, one file each: in `pending` until a 2xx or the last attempt, in `done` after it. File names sort by
 * age. A file is written beside its place and moved there, so that nobody reads half of one.
 */
final class Deliveries
{
    public function __construct(private readonly string $pending, private readonly string $done)
    {
    }

    /**
     * @param array<string, mixed> $endpoint as Endpoint has it
     * @param array{signature?: string|null, secret?: string} $how other than the endpoint's way
     */
    public function add(string $event, string $type, string $body, array $endpoint, array $how = []): string
    {
        $id = sprintf('del_%017d_%s', (int) (microtime(true) * 1e6), bin2hex(random_bytes(4)));
        $delivery = [
            'id' => $id,
            'createdAt' => microtime(true),
            'event' => $event,
            'type' => $type,
            'body' => $body,
            'url' => $endpoint['url'],
            'status' => $endpoint['url'] === null ? 'no_endpoint' : 'pending',
            'attempts' => [],
            'nextAttempt' => $endpoint['url'] === null ? null : microtime(true),
            ...$how,
        ];
        $this->write($endpoint['url'] === null ? $this->done : $this->pending, $delivery);
        return $id;
    }

    /** @return list<array<string, mixed>> oldest first */
    public function pending(): array
    {
        return self::read($this->pending);
    }

    /** @return list<array<string, mixed>> oldest first */
    public function all(): array
    {
        // In this order none is missed that is done in between; it may be seen in both.
        $all = array_column([...self::read($this->pending), ...self::read($this->done)], null, 'id');
        ksort($all);
        return array_values($all);
    }

    public function hasPending(): bool
    {
        return self::names($this->pending) !== [];
    }

    /** @return array<string, mixed>|null any delivery of this event */
    public function ofEvent(string $event): ?array
    {
        foreach ($this->all() as $delivery) {
            if ($delivery['event'] === $event) {
                return $delivery;
            }
        }
        return null;
    }

    /** @param array<string, mixed> $delivery after an attempt */
    public function update(array $delivery): void
    {
        $file = '/' . $delivery['id'] . '.json';
        if (!is_file($this->pending . $file)) {
            return;
        }
        if ($delivery['status'] === 'pending') {
            $this->write($this->pending, $delivery);
            return;
        }
        $this->write($this->done, $delivery);
        unlink($this->pending . $file);
    }

    public function clear(): void
    {
        foreach ([$this->pending, $this->done] as $folder) {
            foreach (self::names($folder) as $name) {
                @unlink("$folder/$name");
            }
        }
    }

    /** @param array<string, mixed> $delivery */
    private function write(string $folder, array $delivery): void
    {
        if (!is_dir($folder) && !@mkdir($folder, 0700) && !is_dir($folder)) {
            throw new \RuntimeException("cannot make $folder");
        }
        $flags = JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_INVALID_UTF8_SUBSTITUTE | JSON_THROW_ON_ERROR;
        $path = "$folder/{$delivery['id']}.json";
        $new = $path . '.' . bin2hex(random_bytes(4)) . '.new';
        // A body that is no UTF-8 is kept byte for byte all the same.
        file_put_contents($new, json_encode(['body' => base64_encode($delivery['body'])] + $delivery, $flags));
        rename($new, $path);
    }

    /** @return list<array<string, mixed>> */
    private static function read(string $folder): array
    {
        $deliveries = [];
        foreach (self::names($folder) as $name) {
            $text = @file_get_contents("$folder/$name");
            if ($text !== false) {
                $delivery = json_decode($text, true, 512, JSON_THROW_ON_ERROR);
                $deliveries[] = ['body' => (string) base64_decode($delivery['body'])] + $delivery;
            }
        }
        return $deliveries;
    }

    /** @return list<string> */
    private static function names(string $folder): array
    {
        $names = is_dir($folder) ? (scandir($folder) ?: []) : [];
        return array_values(preg_grep('/\.json\z/', $names));
    }
}
