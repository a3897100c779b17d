<?php

declare(strict_types=1);

namespace Recur\Laravel\Queue;

use Closure;
use LogicException;
use Recur\Exception\RateLimitException;

/**
 * A job's middleware: each request that the job makes waits for its turn among those of all workers. A 429 pauses all
 * of them, for as long as it says.
 */
final class WithinRateLimit
{
    private const PAUSE_WITHOUT_RETRY_AFTER = 60;

    /** @param Closure(object): mixed $next */
    public function handle(object $job, Closure $next): mixed
    {
        $limit = app(SharedRateLimit::class);
        $retries = config('recur.max_retries');
        // An attempt of the extension's own would be a request that nobody counts; the queue tries again as well.
        config()->set('recur.max_retries', 0);
        try {
            return app(RequestGate::class)->whileLimited($limit, static fn (): mixed => $next($job));
        } catch (NotThisRequestsTurn $exception) {
            $this->release($job, $exception->seconds);
        } catch (RateLimitException $exception) {
            $seconds = $exception->retryAfter ?? self::PAUSE_WITHOUT_RETRY_AFTER;
            $limit->pause($seconds);
            $this->release($job, $seconds);
        } finally {
            config()->set('recur.max_retries', $retries);
        }
        return null;
    }

    private function release(object $job, int $seconds): void
    {
        if (!method_exists($job, 'release')) {
            throw new LogicException($job::class . ' needs the trait Illuminate\Queue\InteractsWithQueue.');
        }
        $job->release($seconds);
    }
}
