<?php

declare(strict_types=1);

namespace Recur\Laravel\View;

use Illuminate\Contracts\Encryption\DecryptException;
use Illuminate\Contracts\Encryption\StringEncrypter;
use Illuminate\Contracts\View\View;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\Auth;
use Illuminate\Support\Facades\Vite;
use Illuminate\View\Component;
use Recur\Laravel\Checkout\CustomerCheckout;
use Recur\Laravel\Entitlements\CustomerEntitlements;
use Recur\Laravel\Texts;

/**
 * <x-recur-subscribe-button product="pro-plan">. For who has the product it is the portal's button; for who comes back
 * from the checkout before the payment's webhook did, it says so and sells nothing a second time.
 */
final class SubscribeButton extends Component
{
    public string $offer;
    public ?string $nonce;
    public string $message;
    public bool $isEntitled;
    public bool $isConfirming;

    public function __construct(
        private readonly Texts $texts,
        StringEncrypter $encrypter,
        CustomerEntitlements $entitlements,
        Request $request,
        string $product,
        public ?string $successUrl = null,
        public ?string $cancelUrl = null,
    ) {
        $user = Auth::user();
        $this->offer = $encrypter->encryptString($product);
        $this->nonce = Vite::cspNonce();
        $this->isEntitled = $user !== null && $entitlements->allows($user, $product);
        $this->isConfirming = $user !== null && !$this->isEntitled
            && $request->query(CustomerCheckout::RETURNED) === 'done'
            && $entitlements->expectsChange($user);
        $session = $request->hasSession() ? $request->session() : null;
        $failure = $session?->get('recur_portal');
        $isMeant = is_string($failure) && self::isOffer($session?->get('recur_offer'), $product, $encrypter);
        $this->message = $isMeant ? $texts->get($failure) : '';
    }

    /** Whether the click that failed was on a button for this product. */
    private static function isOffer(mixed $offer, string $product, StringEncrypter $encrypter): bool
    {
        try {
            return is_string($offer) && $encrypter->decryptString($offer) === $product;
        } catch (DecryptException) {
            // Of an old key, say, or none at all: any button may tell.
            return true;
        }
    }

    public function text(string $name): string
    {
        return $this->texts->get($name);
    }

    public function render(): View
    {
        return view('recur::components.subscribe-button');
    }
}
