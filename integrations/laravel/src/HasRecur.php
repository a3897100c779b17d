<?php

declare(strict_types=1);

namespace Recur\Laravel;

use Illuminate\Routing\Redirector;
use Recur\CheckoutSessionsInterface;
use Recur\EntitlementList;
use Recur\Exception\RecurException;
use Recur\Laravel\Checkout\CustomerCheckout;
use Recur\Laravel\Entitlements\CustomerEntitlements;
use Recur\Laravel\Exceptions\CustomerNotIdentified;
use Recur\Laravel\Exceptions\EntitlementsUnknown;
use Recur\Laravel\Exceptions\InvalidReturnUrl;
use Recur\Subscription;
use Symfony\Component\HttpFoundation\Response;

/**
 * For the model of whoever pays: the portal, the checkout, and what they have access to.
 *
 * @mixin \Illuminate\Database\Eloquent\Model
 *
 * @phpstan-import-type CheckoutOptions from CheckoutSessionsInterface
 */
trait HasRecur
{
    use HasRecurPortal;

    /** @throws EntitlementsUnknown while the API fails and nothing recent is known */
    public function recurEntitlements(): EntitlementList
    {
        return app(CustomerEntitlements::class)->of($this);
    }

    /**
     * One of the subscriptions, not necessarily to the product that a page is about.
     *
     * @throws EntitlementsUnknown while the API fails and nothing recent is known
     */
    public function recurSubscription(): ?Subscription
    {
        return $this->recurEntitlements()->subscription;
    }

    /**
     * What to return from a controller or a Livewire action: to the checkout, or, who has it, to the portal.
     *
     * @param string $product a slug, or an ID that begins with prod_
     * @param string|null $successUrl a route's name, a path or a URL on this application
     * @param string|null $cancelUrl the same
     * @param CheckoutOptions $options mode, customerName, metadata
     *
     * @throws InvalidReturnUrl
     * @throws CustomerNotIdentified
     * @throws RecurException
     */
    public function recurCheckout(
        string $product,
        ?string $successUrl = null,
        ?string $cancelUrl = null,
        array $options = [],
    ): Response|Redirector {
        $url = app(CustomerCheckout::class)->destination($this, $product, $successUrl, $cancelUrl, $options);
        return ExternalRedirect::to(request(), $url);
    }

    /**
     * Whether any of the products, by slug or ID, is theirs to use now. False while it is not known.
     */
    public function entitledTo(string $product, string ...$orProducts): bool
    {
        return app(CustomerEntitlements::class)->allows($this, $product, ...$orProducts);
    }
}
