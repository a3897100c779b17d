<?php

declare(strict_types=1);

namespace Recur\Laravel;

use Illuminate\Contracts\Container\Container;
use LogicException;
use PHPUnit\Framework\AssertionFailedError;
use Recur\Client;
use Recur\Exchange;
use Throwable;

final class ClientFactory
{
    public function __construct(private readonly Settings $settings, private readonly Container $container)
    {
    }

    /**
     * @param (callable(Exchange): mixed)|null $onExchange called after every attempt of a call; null: what
     *     recur.on_exchange names
     */
    public function make(?callable $onExchange = null): Client
    {
        $options = $this->settings->clientOptions();
        $onExchange ??= $this->configuredObserver();
        if ($onExchange !== null) {
            $options['onExchange'] = $onExchange;
        }
        return new Client($this->settings->secretKey(), $options);
    }

    /** @return (callable(Exchange): mixed)|null */
    private function configuredObserver(): ?callable
    {
        $class = $this->settings->onExchange();
        if ($class === null) {
            return null;
        }
        return function (Exchange $exchange) use ($class): void {
            try {
                $observer = $this->container->make($class);
                is_callable($observer)
                    ? $observer($exchange)
                    : throw new LogicException("recur.on_exchange: $class has no __invoke(Recur\\Exchange).");
            } catch (AssertionFailedError $failure) {
                throw $failure;
            } catch (Throwable $exception) {
                // Whoever watches costs nobody the answer.
                report($exception);
            }
        };
    }
}
