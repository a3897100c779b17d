<?php

declare(strict_types=1);

namespace PortalLinks;

use Psr\Cache\CacheItemPoolInterface;
use Recur\Exception\RateLimitException;
use Recur\PortalSession;
use Recur\PortalSessionsInterface;
use Symfony\Component\Messenger\Exception\RecoverableMessageHandlingException;

/** A 429 pauses all workers, by a cache that they share, for as long as it says; the messages come back after that. */
final class PausingSessions implements PortalSessionsInterface
{
    private const KEY = 'recur_paused_until';
    private const WITHOUT_RETRY_AFTER = 60;

    public function __construct(
        private readonly PortalSessionsInterface $sessions,
        private readonly CacheItemPoolInterface $shared,
    ) {
    }

    public function create(#[\SensitiveParameter] array $opts): PortalSession
    {
        $left = (float) $this->shared->getItem(self::KEY)->get() - microtime(true);
        if ($left > 0) {
            throw $this->later($left);
        }
        try {
            return $this->sessions->create($opts);
        } catch (RateLimitException $exception) {
            $seconds = max(1, $exception->retryAfter ?? self::WITHOUT_RETRY_AFTER);
            $item = $this->shared->getItem(self::KEY)->set(microtime(true) + $seconds)->expiresAfter($seconds);
            $this->shared->save($item);
            throw $this->later($seconds);
        }
    }

    public function createMany(
        #[\SensitiveParameter] array $list,
        int $concurrency = 8,
        ?callable $onSettled = null,
        ?float $deadline = null,
    ): array {
        $rest = $deadline === null ? [] : [$deadline];
        return $this->sessions->createMany($list, $concurrency, $onSettled, ...$rest);
    }

    /** Waiting is no failure: this exception counts against no number of tries. */
    private function later(float $seconds): RecoverableMessageHandlingException
    {
        return new RecoverableMessageHandlingException('The API asked to wait.', 0, null, (int) ceil($seconds * 1000));
    }
}
