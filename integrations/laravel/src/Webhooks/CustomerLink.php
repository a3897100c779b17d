<?php

declare(strict_types=1);

namespace Recur\Laravel\Webhooks;

use Illuminate\Database\Eloquent\Model;
use Recur\Laravel\BillableUsers;
use Recur\Laravel\Settings;
use Recur\WebhookEvent;

/**
 * Ties Recur's customer to the user whom the external ID names: what the application's own checkout gave. An e-mail
 * address links nobody, and no link that is there is replaced.
 */
final class CustomerLink
{
    /** A payment that names nobody here. */
    public const UNLINKED = 'unlinked';
    /** The user has another customer, or the customer another user. */
    public const CONFLICT = 'conflict';

    public function __construct(private readonly BillableUsers $users, private readonly Settings $settings)
    {
    }

    public function apply(WebhookEvent $event): ?string
    {
        $customer = $event->customer ?? '';
        $user = $this->users->byExternalId($event->externalId);
        if ($user === null) {
            $isForeign = $event->externalId !== null && !$this->users->couldBeOurs($event->externalId);
            $isKnown = $customer !== '' && $this->users->byCustomer($customer) !== null;
            return $isForeign || $isKnown || !self::shouldNameSomebody($event) ? null : self::UNLINKED;
        }
        return $customer === '' || $this->store($user, $customer) ? null : self::CONFLICT;
    }

    private function store(Model $user, string $customer): bool
    {
        if (!$user->hasAttribute($this->settings->customerColumn())) {
            return true;
        }
        $linked = $this->users->customerOf($user);
        if ($linked === null && !$this->users->linkIfFree($user, $customer)) {
            // Two events of a first purchase arrive at once: the other one may have made this very link.
            $now = $user->fresh();
            $linked = $now === null ? null : $this->users->customerOf($now);
            return $linked === $customer;
        }
        return $linked === null || $linked === $customer;
    }

    private static function shouldNameSomebody(WebhookEvent $event): bool
    {
        return in_array($event->type, ['checkout.completed', 'order.paid', 'subscription.activated'], true);
    }
}
