<?php

declare(strict_types=1);

namespace Recur\Laravel;

use Closure;
use Illuminate\Contracts\Auth\Authenticatable;
use Illuminate\Contracts\Container\Container;
use Illuminate\Database\Eloquent\Model;
use Recur\Exception\CustomerNotFoundException;
use Recur\Exception\RecurException;
use Recur\Laravel\Entitlements\CustomerEntitlements;
use Recur\Laravel\Exceptions\CustomerNotIdentified;
use Recur\Laravel\Exceptions\InvalidIdentifier;
use Recur\Laravel\Exceptions\InvalidReturnUrl;
use Recur\PortalSession;
use Recur\PortalSessionsInterface;

/**
 * Portal sessions for the application's users.
 *
 * @phpstan-import-type PortalOptions from PortalSessionsInterface
 */
final class CustomerPortal
{
    public function __construct(
        private readonly Container $container,
        private readonly CustomerIdentifiers $identifiers,
        private readonly SessionOptions $options,
        private readonly SessionEvents $events,
    ) {
    }

    /**
     * Replaces what users are identified by: the callback takes the user and returns any of `customer`, `externalId`
     * and `email`. null restores the default.
     *
     * @param (Closure(Model|Authenticatable): array<array-key, mixed>)|null $callback
     */
    public function identifyUsing(?Closure $callback): void
    {
        $this->identifiers->using($callback);
    }

    /**
     * Replaces how webhooks find the user of an external ID: wanted where identifyUsing() makes external IDs. null
     * restores the default, the model's key after recur.external_id_prefix.
     *
     * @param (Closure(string): ?Model)|null $finder
     */
    public function findUserUsing(?Closure $finder): void
    {
        $this->container->make(BillableUsers::class)->findUsing($finder);
    }

    /**
     * @param string|null $returnUrl a route's name, a path or a URL; null: the configured default
     * @param PortalOptions $options further options of PortalSessionsInterface::create(), over the user's own
     *
     * @throws InvalidReturnUrl
     * @throws InvalidIdentifier
     * @throws CustomerNotIdentified
     * @throws RecurException
     */
    public function createSession(
        Model|Authenticatable $user,
        ?string $returnUrl = null,
        array $options = [],
    ): PortalSession {
        $choices = $this->options->for($user, $returnUrl, $options);
        $sessions = $this->sessions();
        foreach ($choices as $number => $opts) {
            try {
                $session = $sessions->create($opts);
            } catch (RecurException $exception) {
                if ($exception instanceof CustomerNotFoundException && isset($choices[$number + 1])) {
                    continue;
                }
                $this->events->settled($opts, $exception);
                throw $exception;
            }
            $this->events->settled($opts, $session);
            $this->container->make(CustomerEntitlements::class)->expectChange($user);
            return $session;
        }
        throw CustomerNotIdentified::of($user);
    }

    /**
     * One session for each user, over few connections. Keys of the result are those of $users. A rate limit pauses
     * the whole batch, so this is for commands and jobs, not for a web page.
     *
     * @template TKey of array-key
     *
     * @param array<TKey, Model|Authenticatable> $users
     * @param PortalOptions $options
     * @param (callable(array-key, PortalSession|RecurException): mixed)|null $onSettled called as each user is settled
     *
     * @return array<TKey, PortalSession|RecurException>
     *
     * @throws InvalidReturnUrl
     * @throws InvalidIdentifier before the first request
     * @throws CustomerNotIdentified before the first request
     */
    public function createSessions(
        array $users,
        ?string $returnUrl = null,
        array $options = [],
        int $concurrency = 8,
        ?callable $onSettled = null,
    ): array {
        $choices = array_map(
            fn (Model|Authenticatable $user): array => $this->options->for($user, $returnUrl, $options),
            $users,
        );
        $results = [];
        for ($round = 0; $choices !== []; $round++) {
            $list = array_map(static fn (array $choice): array => $choice[$round], $choices);
            $left = array_filter($choices, static fn (array $choice): bool => isset($choice[$round + 1]));
            $settled = $this->sessions()->createMany(
                $list,
                $concurrency,
                function (int|string $key, PortalSession|RecurException $result) use ($list, $left, $onSettled): void {
                    if ($result instanceof CustomerNotFoundException && isset($left[$key])) {
                        return;
                    }
                    $this->events->settled($list[$key] ?? [], $result);
                    if ($onSettled !== null) {
                        $onSettled($key, $result);
                    }
                },
            );
            $results = array_replace($results, $settled);
            $choices = array_intersect_key($left, array_filter(
                $settled,
                static fn (mixed $result): bool => $result instanceof CustomerNotFoundException,
            ));
        }
        return $results;
    }

    /** Asked of the container each time: a test, or Recur::fake(), may have put others there. */
    private function sessions(): PortalSessionsInterface
    {
        return ObservedPortalSessions::unobserved($this->container->make(PortalSessionsInterface::class));
    }
}
