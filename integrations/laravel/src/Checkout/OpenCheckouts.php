<?php

declare(strict_types=1);

namespace Recur\Laravel\Checkout;

use Closure;
use Illuminate\Contracts\Cache\Factory;
use Illuminate\Contracts\Cache\LockProvider;
use Illuminate\Contracts\Cache\LockTimeoutException;
use Illuminate\Contracts\Cache\Repository;
use Illuminate\Contracts\Encryption\DecryptException;
use Illuminate\Contracts\Encryption\Encrypter;
use Recur\CheckoutSession;
use Recur\Laravel\Settings;

/**
 * The checkout that a user has open for a product. A second click or another tab gets the same link: two links could
 * both be paid. Links are kept encrypted, until the webhook of a payment and for half an hour at most.
 */
final class OpenCheckouts
{
    private const SECONDS = 1800;
    /** What is left of a link's life when nobody is sent to it any more. */
    private const TOO_LATE = 120;
    private const LOCK_SECONDS = 30;

    public function __construct(
        private readonly Factory $caches,
        private readonly Encrypter $encrypter,
        private readonly Settings $settings,
    ) {
    }

    /**
     * @param array<array-key, mixed> $wanted the product, and what else tells one checkout from another
     * @param Closure(): CheckoutSession $create
     */
    public function open(int|string $externalId, array $wanted, Closure $create): CheckoutSession
    {
        $key = $this->key($externalId);
        $what = hash('sha256', serialize([
            $this->settings->secretKey(), $this->settings->clientOptions()['baseUrl'] ?? null, $wanted,
        ]));
        return $this->locked($key, function () use ($key, $what, $create): CheckoutSession {
            $known = $this->read($key, $what);
            if ($known !== null) {
                return $known;
            }
            $session = $create();
            $life = min(self::SECONDS, ($session->secondsLeft() ?? self::SECONDS) - self::TOO_LATE);
            if ($life > 0) {
                $others = $this->cache()->get($key);
                $kept = [$what => $this->encrypter->encrypt($session->toArray())];
                $this->cache()->put($key, $kept + (is_array($others) ? $others : []), $life);
            }
            return $session;
        });
    }

    /** Something was paid for: the link is used up. */
    public function close(int|string|null $externalId): void
    {
        if ($externalId !== null && $externalId !== '') {
            $this->cache()->forget($this->key($externalId));
        }
    }

    private function read(string $key, string $what): ?CheckoutSession
    {
        $kept = $this->cache()->get($key);
        $payload = is_array($kept) ? $kept[$what] ?? null : null;
        if (!is_string($payload)) {
            return null;
        }
        try {
            /** @var array<string, string|null> $fields */
            $fields = $this->encrypter->decrypt($payload);
        } catch (DecryptException) {
            return null;
        }
        $session = CheckoutSession::fromArray($fields);
        return $session->isExpired() ? null : $session;
    }

    /** @param Closure(): CheckoutSession $work */
    private function locked(string $key, Closure $work): CheckoutSession
    {
        $store = $this->cache()->getStore();
        if (!$store instanceof LockProvider) {
            return $work();
        }
        $lock = $store->lock("$key:lock", self::LOCK_SECONDS);
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

    private function cache(): Repository
    {
        return $this->caches->store($this->settings->entitlementsStore());
    }

    private function key(int|string $externalId): string
    {
        return 'recur:checkout:' . hash('sha256', (string) $externalId);
    }
}
