<?php

declare(strict_types=1);

namespace Recur\Laravel\Entitlements;

use Illuminate\Contracts\Auth\Authenticatable;
use Illuminate\Contracts\Container\Container;
use Illuminate\Database\Eloquent\Model;
use Illuminate\Http\Request;
use Psr\Log\LoggerInterface;
use Recur\EntitlementList;
use Recur\EntitlementsInterface;
use Recur\Exception\RecurException;
use Recur\Laravel\CustomerIdentifiers;
use Recur\Laravel\Exceptions\EntitlementsUnknown;
use Recur\Laravel\Exceptions\InvalidIdentifier;
use Recur\Laravel\Settings;
use WeakReference;

/**
 * What the application's users have access to. Known for a minute by default; while the API fails, what it said up to
 * an hour ago holds, and never past an entitlement's own end.
 *
 * @phpstan-import-type Identifiers from EntitlementCache
 */
final class CustomerEntitlements
{
    /** @var WeakReference<Request>|null the request that the memory below is of */
    private ?WeakReference $request = null;

    /** @var array<string, array{EntitlementList|RecurException|null, float}> answers and when they were given */
    private array $memory = [];

    public function __construct(
        private readonly Container $container,
        private readonly CustomerIdentifiers $identifiers,
        private readonly EntitlementCache $cache,
        private readonly Settings $settings,
        private readonly LoggerInterface $log,
    ) {
    }

    /** @throws EntitlementsUnknown while the API fails and nothing recent is known */
    public function of(Model|Authenticatable $user): EntitlementList
    {
        $identifiers = $this->identify($user);
        if ($identifiers === []) {
            return EntitlementList::fromArray([]);
        }
        $answer = $this->remembered($identifiers);
        return $answer instanceof EntitlementList ? $answer : throw EntitlementsUnknown::because($answer);
    }

    /** Whoever is not known to have access has none. */
    public function allows(Model|Authenticatable $user, string ...$products): bool
    {
        try {
            return $this->knowsThat($user, ...$products);
        } catch (EntitlementsUnknown) {
            return false;
        }
    }

    /** @throws EntitlementsUnknown while the API fails and nothing recent is known */
    public function knowsThat(Model|Authenticatable $user, string ...$products): bool
    {
        $list = $this->of($user);
        foreach ($products as $product) {
            if ($list->allows($product)) {
                return true;
            }
        }
        return false;
    }

    /** Asks the API itself, whatever is known: before something is paid for. */
    public function ask(Model|Authenticatable $user): EntitlementList
    {
        $identifiers = $this->identify($user);
        return $identifiers === [] ? EntitlementList::fromArray([]) : $this->list($identifiers);
    }

    /** The user goes to the checkout or the portal: for a while what is known is good for seconds only. */
    public function expectChange(Model|Authenticatable $user): void
    {
        $this->memory = [];
        try {
            $this->cache->expectChange($this->identify($user));
        } catch (InvalidIdentifier) {
            // Nothing is known of such a user that could change.
        }
    }

    /** Whether the user went to the checkout or the portal a while ago at most. */
    public function expectsChange(Model|Authenticatable $user): bool
    {
        try {
            return $this->cache->expectsChange($this->identify($user));
        } catch (InvalidIdentifier) {
            return false;
        }
    }

    /** What is known of a customer, by any of the identifiers, is asked anew. */
    public function forget(int|string|null ...$identifiers): void
    {
        $this->memory = [];
        $this->cache->forget(...$identifiers);
    }

    /**
     * An address gives nobody access, though it is verified: who changes theirs to a payer's would have what that one
     * pays for. Who subscribed under an address has access once recur_customer_id holds their customer's ID.
     *
     * @return Identifiers
     */
    private function identify(Model|Authenticatable $user): array
    {
        $identifiers = $this->identifiers->of($user);
        if (!$this->identifiers->areReplaced()) {
            unset($identifiers['email']);
        }
        return $identifiers;
    }

    /** @param Identifiers $identifiers */
    private function remembered(array $identifiers): EntitlementList|RecurException|null
    {
        $this->forgetOtherRequests();
        $key = json_encode([
            $this->settings->secretKey(),
            $this->settings->clientOptions()['baseUrl'] ?? null,
            $identifiers,
        ], JSON_THROW_ON_ERROR);
        [$answer, $at] = $this->memory[$key] ?? [null, null];
        // A command's one request may last for hours.
        if ($at === null || (float) now()->format('U.u') - $at >= $this->freshFor($identifiers)) {
            $answer = $this->known($identifiers);
            $this->memory[$key] = [$answer, (float) now()->format('U.u')];
        }
        return $answer;
    }

    private function forgetOtherRequests(): void
    {
        $request = $this->container->make(Request::class);
        if ($this->request?->get() !== $request) {
            $this->memory = [];
            $this->request = WeakReference::create($request);
        }
    }

    /**
     * @param Identifiers $identifiers
     * @return EntitlementList|RecurException|null what went wrong where there is no list; null: it did a moment ago
     */
    private function known(array $identifiers): EntitlementList|RecurException|null
    {
        $fresh = $this->fresh($identifiers);
        if ($fresh !== null) {
            return $fresh;
        }
        return $this->cache->oneAtATime(
            $identifiers,
            fn (): EntitlementList|RecurException|null => $this->fresh($identifiers) ?? $this->renewed($identifiers),
        );
    }

    /** @param Identifiers $identifiers */
    private function fresh(array $identifiers): ?EntitlementList
    {
        $known = $this->cache->read($identifiers);
        return $known !== null && $known->isCurrent && $known->age < $this->freshFor($identifiers)
            ? $known->list
            : null;
    }

    /** @param Identifiers $identifiers */
    private function renewed(array $identifiers): EntitlementList|RecurException|null
    {
        /** @var RecurException|null $failure */
        $failure = null;
        if (!$this->cache->isPaused($identifiers)) {
            try {
                return $this->cache->write($identifiers, fn (): EntitlementList => $this->list($identifiers));
            } catch (RecurException $failure) {
                $this->cache->pause($identifiers);
                $this->log->error('Recur entitlements: what a customer has access to could not be asked.', [
                    'exception' => $failure::class,
                    'errorCode' => $failure->errorCode,
                    'statusCode' => $failure->statusCode,
                    'requestId' => $failure->requestId,
                ]);
            }
        }
        $known = $this->cache->read($identifiers);
        return $known !== null && $known->age < $this->settings->entitlementsStale() ? $known->list : $failure;
    }

    /**
     * The API looks at the first identifier only: where it knows nobody by that one, it is asked by the rest.
     *
     * @param Identifiers $identifiers
     */
    private function list(array $identifiers): EntitlementList
    {
        $entitlements = $this->container->make(EntitlementsInterface::class);
        $list = $entitlements->list($identifiers);
        for ($rest = array_slice($identifiers, 1); $list->customer === null && $rest !== [];) {
            $list = $entitlements->list($rest);
            $rest = array_slice($rest, 1);
        }
        return $list;
    }

    /** @param Identifiers $identifiers */
    private function freshFor(array $identifiers): float
    {
        $fresh = $this->settings->entitlementsFresh();
        return $this->cache->expectsChange($identifiers) ? min($fresh, EntitlementCache::FRESH_AFTER_VISIT) : $fresh;
    }
}
