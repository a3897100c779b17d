<?php

declare(strict_types=1);

namespace Recur\Laravel\View;

use Illuminate\Contracts\View\View;
use Illuminate\Http\Request;
use Illuminate\Support\Carbon;
use Illuminate\Support\Facades\Auth;
use Illuminate\View\Component;
use Recur\EntitlementList;
use Recur\Laravel\Checkout\CustomerCheckout;
use Recur\Laravel\Entitlements\CustomerEntitlements;
use Recur\Laravel\Exceptions\EntitlementsUnknown;
use Recur\Laravel\Texts;
use Recur\Subscription;

/** <x-recur-plan>: the signed-in user's plan, its state and until when. */
final class Plan extends Component
{
    public ?Subscription $subscription = null;
    public bool $isKnown = true;
    /** Back from the checkout before the payment's webhook. */
    public bool $isConfirming = false;

    public function __construct(private readonly Texts $texts, CustomerEntitlements $entitlements, Request $request)
    {
        $user = Auth::user();
        if ($user !== null) {
            try {
                $list = $entitlements->of($user);
                $this->subscription = $list->subscription;
                // Not from the address alone, which may be a bookmark, nor for what is bought once and there already.
                $this->isConfirming = $request->query(CustomerCheckout::RETURNED) === 'done'
                    && $entitlements->expectsChange($user)
                    && !self::givesAccess($list);
            } catch (EntitlementsUnknown) {
                $this->isKnown = false;
            }
        }
    }

    private static function givesAccess(EntitlementList $list): bool
    {
        foreach ($list->entitlements as $entitlement) {
            if ($entitlement->givesAccess()) {
                return true;
            }
        }
        return false;
    }

    public function name(): string
    {
        return $this->subscription->productName ?? $this->subscription->productSlug ?? '';
    }

    /** In words; a state that the package doesn't know, as the API says it. */
    public function state(): string
    {
        $status = strtolower($this->subscription->status ?? '');
        $status = $status === 'cancelled' ? 'canceled' : $status;
        $text = $this->texts->get("plan_$status");
        return in_array($text, ["plan_$status", "recur::portal.plan_$status"], true) ? $status : $text;
    }

    public function until(): ?string
    {
        $end = $this->subscription->currentPeriodEnd ?? null;
        if ($end === null) {
            return null;
        }
        $timezone = config('app.timezone');
        $date = Carbon::parse($end)->setTimezone(is_string($timezone) ? $timezone : 'UTC');
        $date->locale(app()->getLocale());
        return str_replace(':date', $date->isoFormat('LL'), $this->texts->get('until'));
    }

    public function text(string $name): string
    {
        return $this->texts->get($name);
    }

    public function render(): View
    {
        return view('recur::components.plan');
    }
}
