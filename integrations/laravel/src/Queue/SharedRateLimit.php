<?php

declare(strict_types=1);

namespace Recur\Laravel\Queue;

use Illuminate\Contracts\Redis\Factory;
use Illuminate\Support\Sleep;
use LogicException;
use Recur\Laravel\Settings;

/**
 * How many requests all workers together may make, kept in Redis: one list for each secret key, whatever the job.
 *
 * In no window of `recur.queue.seconds` are there more than `recur.queue.requests`, wherever the window begins.
 * Laravel's own limiter in Redis counts in windows that begin anew, so that twice the limit may fall around such a
 * moment, and goes by the clock of each worker, so that one whose clock is behind begins a window of its own. Here the
 * only clock is that of Redis (5 or later).
 */
final class SharedRateLimit
{
    /** A request that waited on its way may come closer to the next ones than it left. */
    private const MARGIN_MS = 1000;

    private const LONGEST_PAUSE_SECONDS = 3600;

    /**
     * KEYS: the times of the last requests, oldest first; the pause. ARGV: most requests, window in milliseconds.
     * Returns milliseconds to wait, 0 where this request may go and has been counted.
     */
    private const TAKE = <<<'LUA'
        local pause = redis.call('PTTL', KEYS[2])
        if pause > 0 then
            return pause
        end
        local time = redis.call('TIME')
        local now = time[1] * 1000 + math.floor(time[2] / 1000)
        local most = tonumber(ARGV[1])
        local oldest = redis.call('LINDEX', KEYS[1], -most)
        if oldest and oldest + ARGV[2] > now then
            return oldest + ARGV[2] - now
        end
        redis.call('RPUSH', KEYS[1], string.format('%d', now))
        redis.call('LTRIM', KEYS[1], -most, -1)
        redis.call('PEXPIRE', KEYS[1], ARGV[2])
        return 0
        LUA;

    /** KEYS: the pause. ARGV: its milliseconds; one that lasts longer already is left. */
    private const PAUSE = <<<'LUA'
        if redis.call('PTTL', KEYS[1]) < tonumber(ARGV[1]) then
            redis.call('SET', KEYS[1], '1', 'PX', ARGV[1])
        end
        return 0
        LUA;

    public function __construct(private readonly Factory $redis, private readonly Settings $settings)
    {
    }

    /**
     * Waits for a request's turn, so long at most, and counts it.
     *
     * @return int seconds until it is worth another try; 0: the request may go
     */
    public function take(int $waitSeconds): int
    {
        $until = hrtime(true) + $waitSeconds * 1_000_000_000;
        $window = $this->settings->queueSeconds() * 1000 + self::MARGIN_MS;
        do {
            $wait = $this->run(self::TAKE, ['times', 'pause'], $this->settings->queueRequests(), $window);
            if ($wait === 0) {
                return 0;
            }
            if (hrtime(true) + $wait * 1_000_000 > $until) {
                return max(1, intdiv($wait + 999, 1000));
            }
            Sleep::for($wait)->milliseconds();
        } while (true);
    }

    /** Nobody sends anything for so long: what a 429 asks for is meant for all who use the key. */
    public function pause(int $seconds): void
    {
        $seconds = min(max(1, $seconds), self::LONGEST_PAUSE_SECONDS);
        $this->run(self::PAUSE, ['pause'], $seconds * 1000);
    }

    /** @param list<string> $keys */
    private function run(string $script, array $keys, int ...$arguments): int
    {
        // The braces keep a cluster's two keys on one node.
        $name = 'recur:{' . substr(hash('sha256', $this->settings->secretKey() ?? ''), 0, 16) . '}:';
        $keys = array_map(static fn (string $key): string => $name . $key, $keys);
        /** @var callable(string, int, string|int...): mixed $eval alike in both of Laravel's clients */
        $eval = [$this->redis->connection($this->settings->queueRedis()), 'eval'];
        $result = $eval($script, count($keys), ...$keys, ...$arguments);
        return is_int($result) ? $result : throw new LogicException('Redis gave no number: is it 5 or later?');
    }
}
