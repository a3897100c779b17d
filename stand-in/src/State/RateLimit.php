<?php

declare(strict_types=1);

namespace StandIn\State;

/** Requests a key may make in a minute, counted in fixed windows. */
final class RateLimit
{
    private const WINDOW_SECONDS = 60;

    public function __construct(private readonly LockedFile $file)
    {
    }

    /** @return int|null seconds until the next window where the limit is reached; null where the call counts */
    public function take(string $key, int $limit, int $now): ?int
    {
        $name = hash('sha256', $key);
        $wait = null;
        $this->file->update(static function (array $windows) use ($name, $limit, $now, &$wait): array {
            $window = $windows[$name] ?? ['start' => $now, 'count' => 0];
            if ($now - $window['start'] >= self::WINDOW_SECONDS || $now < $window['start']) {
                $window = ['start' => $now, 'count' => 0];
            }
            if ($window['count'] >= $limit) {
                $wait = $window['start'] + self::WINDOW_SECONDS - $now;
            } else {
                $window['count']++;
            }
            return [$name => $window] + $windows;
        });
        return $wait;
    }

    public function clear(): void
    {
        $this->file->update(static fn (): array => []);
    }
}
