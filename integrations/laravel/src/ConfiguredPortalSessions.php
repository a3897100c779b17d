<?php

declare(strict_types=1);

namespace Recur\Laravel;

use Illuminate\Contracts\Container\Container;
use Recur\Client;
use Recur\Laravel\Queue\RequestGate;
use Recur\PortalSession;
use Recur\PortalSessionsInterface;
use SensitiveParameter;

/**
 * The sessions of the client that the settings in force make, asked of the container for each call: whoever holds this
 * from one tenant to the next never asks with the other one's key. A client is cheap, connections are kept without it.
 */
final class ConfiguredPortalSessions implements PortalSessionsInterface
{
    public function __construct(private readonly Container $container)
    {
    }

    public function create(#[SensitiveParameter] array $opts): PortalSession
    {
        $this->container->make(RequestGate::class)->pass();
        return $this->sessions()->create($opts);
    }

    public function createMany(
        #[SensitiveParameter] array $list,
        int $concurrency = 8,
        ?callable $onSettled = null,
        ?float $deadline = null,
    ): array {
        $this->container->make(RequestGate::class)->refuseBatches();
        return $this->sessions()->createMany($list, $concurrency, $onSettled, ...array_filter(
            [$deadline],
            static fn (?float $seconds): bool => $seconds !== null,
        ));
    }

    private function sessions(): PortalSessionsInterface
    {
        return $this->container->make(Client::class)->portal->sessions;
    }
}
