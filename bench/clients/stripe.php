<?php

declare(strict_types=1);

/** stripe-php's billing portal, pointed at the same server. */
return static function (array $target): Closure {
    Stripe\Stripe::setCABundlePath($target['caFile']);
    $client = new Stripe\StripeClient(['api_key' => $target['key'], 'api_base' => $target['baseUrl']]);

    return static fn (): string => $client->billingPortal->sessions->create([
        'customer' => $target['options']['customer'],
        'return_url' => $target['options']['returnUrl'],
    ])->url;
};
