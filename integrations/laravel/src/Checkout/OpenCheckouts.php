<?php

declare(strict_types=1);

namespace Recur\Laravel\Checkout;

use Closure;
use Illuminate\Contracts\Encryption\DecryptException;
use Illuminate\Contracts\Encryption\Encrypter;
use Recur\CheckoutSession;
use Recur\Exception\InvalidResponseException;
use Recur\Laravel\Settings;
use Recur\Laravel\SharedCache;
use TypeError;
use ValueError;

/**
 * The checkout that a user has open for a product. A second click or another tab gets the same link: two links could
 * both be paid. Links are kept encrypted, until the webhook of a payment and for half an hour at most.
 */
final class OpenCheckouts
{
    private const SECONDS = 1800;
    /** What is left of a link's life when nobody is sent to it any more. */
    private const TOO_LATE = 120;

    public function __construct(
        private readonly SharedCache $cache,
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
        return $this->cache->oneAtATime("$key:lock", function () use ($key, $what, $create): CheckoutSession {
            $open = $this->stillOpen($key);
            $known = $this->session($open[$what]['session'] ?? null);
            if ($known !== null) {
                return $known;
            }
            $session = $create();
            $life = min(self::SECONDS, ($session->secondsLeft() ?? self::SECONDS) - self::TOO_LATE);
            $open[$what] = [
                'session' => $this->encrypter->encrypt($session->toArray()),
                'until' => self::now() + $life,
            ];
            $this->cache->store()->put($key, $open, self::SECONDS);
            return $session;
        });
    }

    /** Something was paid for: the link is used up. */
    public function close(int|string|null $externalId): void
    {
        if ($externalId !== null && $externalId !== '') {
            $this->cache->store()->forget($this->key($externalId));
        }
    }

    /** @return array<string, array{session: string, until: int}> what was kept, each with an end of its own */
    private function stillOpen(string $key): array
    {
        $kept = $this->cache->store()->get($key);
        $open = [];
        foreach (is_array($kept) ? $kept : [] as $what => $checkout) {
            $session = is_array($checkout) ? $checkout['session'] ?? null : null;
            $until = is_array($checkout) ? $checkout['until'] ?? null : null;
            if (is_string($session) && is_int($until) && $until > self::now()) {
                $open[(string) $what] = ['session' => $session, 'until' => $until];
            }
        }
        return $open;
    }

    private function session(?string $payload): ?CheckoutSession
    {
        if ($payload === null) {
            return null;
        }
        try {
            /** @var array<string, string|null> $fields */
            $fields = $this->encrypter->decrypt($payload);
            return CheckoutSession::fromArray($fields);
        } catch (DecryptException | InvalidResponseException | TypeError | ValueError) {
            // Another version's, or of another application key.
            return null;
        }
    }

    private static function now(): int
    {
        return (int) now()->timestamp;
    }

    private function key(int|string $externalId): string
    {
        return 'recur:checkout:' . hash('sha256', (string) $externalId);
    }
}
