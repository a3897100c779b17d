<?php

declare(strict_types=1);

namespace Recur\Laravel;

use Illuminate\Routing\Redirector;
use Recur\Exception\RecurException;
use Recur\Laravel\Exceptions\CustomerNotIdentified;
use Recur\Laravel\Exceptions\InvalidReturnUrl;
use Recur\PortalSession;
use Recur\PortalSessionsInterface;
use Symfony\Component\HttpFoundation\Response;

/**
 * For the model of whoever pays: a user, a team.
 *
 * @mixin \Illuminate\Database\Eloquent\Model
 *
 * @phpstan-import-type PortalOptions from PortalSessionsInterface
 */
trait HasRecurPortal
{
    /**
     * @param string|null $returnUrl a route's name, a path or a URL on this application; null: the configured default
     * @param PortalOptions $options further options of Recur\PortalSessionsInterface::create()
     *
     * @throws InvalidReturnUrl
     * @throws CustomerNotIdentified
     * @throws RecurException
     */
    public function recurPortalSession(?string $returnUrl = null, array $options = []): PortalSession
    {
        return app(CustomerPortal::class)->createSession($this, $returnUrl, $options);
    }

    /**
     * The answer to return from a controller, or from a Livewire component's action.
     *
     * @param PortalOptions $options
     *
     * @throws InvalidReturnUrl
     * @throws CustomerNotIdentified
     * @throws RecurException
     */
    public function redirectToRecurPortal(?string $returnUrl = null, array $options = []): Response|Redirector
    {
        $session = $this->recurPortalSession($returnUrl, $options);
        return ExternalRedirect::to(request(), $session->url);
    }
}
