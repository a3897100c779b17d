<?php

declare(strict_types=1);

namespace Recur\Laravel;

use Closure;
use Illuminate\Contracts\Cache\Factory;
use Illuminate\Contracts\Cache\LockProvider;
use Illuminate\Contracts\Cache\LockTimeoutException;
use Illuminate\Contracts\Cache\Repository;

/** The store of config/cache.php that the package keeps its things in, and one of many at a time. */
final class SharedCache
{
    /** No work that is done under a lock takes longer; whoever waited so long goes on without it. */
    private const LOCK_SECONDS = 30;

    public function __construct(private readonly Factory $caches, private readonly Settings $settings)
    {
    }

    public function store(): Repository
    {
        return $this->caches->store($this->settings->entitlementsStore());
    }

    /**
     * Of many who want the same at once, one works; the others wait, and find what it left. Where the store has no
     * locks, all of them work.
     *
     * @template T
     *
     * @param Closure(): T $work
     * @return T
     */
    public function oneAtATime(string $key, Closure $work): mixed
    {
        $store = $this->store()->getStore();
        if (!$store instanceof LockProvider) {
            return $work();
        }
        $lock = $store->lock($key, self::LOCK_SECONDS);
        try {
            $lock->block(self::LOCK_SECONDS);
        } catch (LockTimeoutException) {
            return $work();
        }
        try {
            return $work();
        } finally {
            $lock->release();
        }
    }
}
