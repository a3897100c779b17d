<?php

declare(strict_types=1);

namespace Recur\Laravel\Entitlements;

use Closure;
use Illuminate\Support\Str;
use Recur\EntitlementList;
use Recur\Exception\InvalidResponseException;
use Recur\Laravel\Settings;
use Recur\Laravel\SharedCache;
use TypeError;
use ValueError;

/**
 * What customers have access to, in the application's cache. Each customer has a generation, which every webhook
 * replaces: an answer that was asked for under another one is not current, however late it is written. Keys hold no
 * address, and are apart for each secret key and API: another tenant's customer of the same ID is another customer.
 *
 * @phpstan-type Identifiers array{customer?: string, externalId?: int|string, email?: string}
 */
final class EntitlementCache
{
    /** For a while after somebody went to the checkout or the portal, what is known is good for seconds only. */
    private const VISIT_SECONDS = 900;
    public const FRESH_AFTER_VISIT = 5;
    /** After a failure one customer's pages don't all wait for the API anew. */
    private const PAUSE_SECONDS = 5;

    public function __construct(private readonly SharedCache $cache, private readonly Settings $settings)
    {
    }

    /** @param Identifiers $identifiers */
    public function read(array $identifiers): ?CachedEntitlements
    {
        $entry = $this->cache->store()->get($this->key('of', $identifiers));
        if (!is_array($entry) || !is_array($entry['list'] ?? null) || !is_numeric($entry['at'] ?? null)) {
            return null;
        }
        /** @var array<string, mixed> $fields */
        $fields = $entry['list'];
        try {
            $list = EntitlementList::fromArray($fields);
        } catch (InvalidResponseException | TypeError | ValueError) {
            // Another version's, or somebody else's.
            return null;
        }
        $names = self::names($identifiers, $list->customer);
        return new CachedEntitlements(
            $list,
            self::now() - (float) $entry['at'],
            $this->generations($names) === ($entry['generations'] ?? null),
        );
    }

    /**
     * Keeps what $ask answers, unless something was heard of the customer meanwhile.
     *
     * @param Identifiers $identifiers
     * @param Closure(): EntitlementList $ask
     */
    public function write(array $identifiers, Closure $ask): EntitlementList
    {
        $asked = self::now();
        $before = $this->generations(self::names($identifiers));
        $list = $ask();
        // Of a customer whose ID only the answer told, there is no generation from before.
        $generations = $this->generations(self::names($identifiers, $list->customer));
        $learnt = array_diff_key($generations, $before);
        foreach ($learnt as $generation) {
            if ((float) $generation >= $asked - self::FRESH_AFTER_VISIT) {
                return $list;
            }
        }
        $this->cache->store()->put(
            $this->key('of', $identifiers),
            ['list' => $list->toArray(), 'at' => $asked, 'generations' => $before + $learnt],
            $this->settings->entitlementsFresh() + $this->settings->entitlementsStale(),
        );
        return $list;
    }

    /** Something has happened to a customer, by any of these identifiers. */
    public function forget(int|string|null ...$identifiers): void
    {
        foreach ($identifiers as $identifier) {
            if ($identifier !== null && $identifier !== '') {
                // Longer than any answer is kept: a generation that had run out would bring an old one back.
                $this->cache->store()->put(
                    'recur:generation:' . self::name($identifier),
                    sprintf('%.6F ', self::now()) . Str::random(12),
                    $this->settings->entitlementsFresh() + $this->settings->entitlementsStale() + 86400,
                );
            }
        }
    }

    /** @param Identifiers $identifiers */
    public function expectChange(array $identifiers): void
    {
        $this->forget(...array_values($identifiers));
        foreach (self::names($identifiers) as $name) {
            $this->cache->store()->put("recur:visit:$name", true, self::VISIT_SECONDS);
        }
    }

    /** @param Identifiers $identifiers */
    public function expectsChange(array $identifiers): bool
    {
        foreach (self::names($identifiers) as $name) {
            if ($this->cache->store()->get("recur:visit:$name") === true) {
                return true;
            }
        }
        return false;
    }

    /** @param Identifiers $identifiers */
    public function pause(array $identifiers): void
    {
        $this->cache->store()->put($this->key('pause', $identifiers), true, self::PAUSE_SECONDS);
    }

    /** @param Identifiers $identifiers */
    public function isPaused(array $identifiers): bool
    {
        return $this->cache->store()->get($this->key('pause', $identifiers)) === true;
    }

    /**
     * Of many who ask at once, one asks the API; the others find its answer.
     *
     * @template T
     *
     * @param Identifiers $identifiers
     * @param Closure(): T $work
     * @return T
     */
    public function oneAtATime(array $identifiers, Closure $work): mixed
    {
        return $this->cache->oneAtATime($this->key('lock', $identifiers), $work);
    }

    /**
     * @param list<string> $names
     * @return array<string, string>
     */
    private function generations(array $names): array
    {
        $generations = [];
        foreach ($names as $name) {
            $generation = $this->cache->store()->get("recur:generation:$name");
            $generations[$name] = is_string($generation) ? $generation : '';
        }
        return $generations;
    }

    /**
     * @param Identifiers $identifiers
     * @return list<string>
     */
    private static function names(array $identifiers, ?string $customer = null): array
    {
        $all = [...array_values($identifiers), ...($customer === null ? [] : [$customer])];
        return array_values(array_unique(array_map(self::name(...), $all)));
    }

    private static function name(int|string $identifier): string
    {
        return hash('sha256', (string) $identifier);
    }

    /** @param Identifiers $identifiers */
    private function key(string $what, array $identifiers): string
    {
        $whose = [
            $this->settings->secretKey(),
            $this->settings->clientOptions()['baseUrl'] ?? null,
            array_map(strval(...), $identifiers),
        ];
        return "recur:$what:" . hash('sha256', json_encode($whose, JSON_THROW_ON_ERROR));
    }

    private static function now(): float
    {
        return (float) now()->format('U.u');
    }
}
