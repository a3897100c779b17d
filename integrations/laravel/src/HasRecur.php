<?php

declare(strict_types=1);

namespace Recur\Laravel;

use Recur\EntitlementList;
use Recur\Laravel\Entitlements\CustomerEntitlements;
use Recur\Laravel\Exceptions\EntitlementsUnknown;
use Recur\Subscription;

/**
 * For the model of whoever pays: the portal, and what they have access to.
 *
 * @mixin \Illuminate\Database\Eloquent\Model
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
     * Whether any of the products, by slug or ID, is theirs to use now. False while it is not known.
     */
    public function entitledTo(string $product, string ...$orProducts): bool
    {
        return app(CustomerEntitlements::class)->allows($this, $product, ...$orProducts);
    }
}
