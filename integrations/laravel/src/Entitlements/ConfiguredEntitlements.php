<?php

declare(strict_types=1);

namespace Recur\Laravel\Entitlements;

use Illuminate\Contracts\Container\Container;
use Recur\Client;
use Recur\EntitlementCheck;
use Recur\EntitlementList;
use Recur\EntitlementsInterface;
use Recur\Laravel\Queue\RequestGate;
use SensitiveParameter;

/** The entitlements of the client that the settings in force make, asked of the container for each call. */
final class ConfiguredEntitlements implements EntitlementsInterface
{
    public function __construct(private readonly Container $container)
    {
    }

    public function list(#[SensitiveParameter] array $opts): EntitlementList
    {
        $this->container->make(RequestGate::class)->pass();
        return $this->entitlements()->list($opts);
    }

    public function listMany(
        #[SensitiveParameter] array $list,
        int $concurrency = 8,
        ?callable $onSettled = null,
        ?float $deadline = null,
    ): array {
        $this->container->make(RequestGate::class)->refuseBatches();
        return $this->entitlements()->listMany($list, $concurrency, $onSettled, $deadline);
    }

    public function check(#[SensitiveParameter] array $opts): EntitlementCheck
    {
        $this->container->make(RequestGate::class)->pass();
        return $this->entitlements()->check($opts);
    }

    private function entitlements(): EntitlementsInterface
    {
        return $this->container->make(Client::class)->entitlements;
    }
}
