<?php

declare(strict_types=1);

namespace Recur\Laravel\Checkout;

use Illuminate\Contracts\Container\Container;
use Recur\CheckoutSession;
use Recur\CheckoutSessionsInterface;
use Recur\Client;
use Recur\Laravel\Queue\RequestGate;
use SensitiveParameter;

/** The checkout sessions of the client that the settings in force make, asked of the container for each call. */
final class ConfiguredCheckoutSessions implements CheckoutSessionsInterface
{
    public function __construct(private readonly Container $container)
    {
    }

    public function create(#[SensitiveParameter] array $opts): CheckoutSession
    {
        $this->container->make(RequestGate::class)->pass();
        return $this->container->make(Client::class)->checkoutSessions->create($opts);
    }
}
