<?php

declare(strict_types=1);

namespace Recur\Laravel;

use Recur\Client;
use Recur\Exchange;

final class ClientFactory
{
    public function __construct(private readonly Settings $settings)
    {
    }

    /** @param (callable(Exchange): mixed)|null $onExchange called after every attempt of a call */
    public function make(?callable $onExchange = null): Client
    {
        $options = $this->settings->clientOptions();
        if ($onExchange !== null) {
            $options['onExchange'] = $onExchange;
        }
        return new Client($this->settings->secretKey(), $options);
    }
}
