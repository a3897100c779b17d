<?php

declare(strict_types=1);

namespace Recur\Laravel\Checkout;

use Illuminate\Contracts\Auth\Authenticatable;
use Illuminate\Contracts\Container\Container;
use Illuminate\Database\Eloquent\Model;
use Recur\CheckoutSession;
use Recur\CheckoutSessionsInterface;
use Recur\Exception\ApiException;
use Recur\Exception\RecurException;
use Recur\Laravel\CustomerIdentifiers;
use Recur\Laravel\CustomerPortal;
use Recur\Laravel\Entitlements\CustomerEntitlements;
use Recur\Laravel\Exceptions\AlreadyEntitled;
use Recur\Laravel\Exceptions\CustomerNotIdentified;
use Recur\Laravel\Exceptions\InvalidReturnUrl;
use Recur\Laravel\ReturnUrls;
use Recur\Laravel\Settings;

/**
 * Checkout sessions for the application's users. Who pays is told by the user's key alone, never by a request.
 *
 * @phpstan-import-type CheckoutOptions from CheckoutSessionsInterface
 */
final class CustomerCheckout
{
    /** In the success URL's query: the page says that the payment is being confirmed. It gives nobody anything. */
    public const RETURNED = 'recur_checkout';

    public function __construct(
        private readonly Container $container,
        private readonly CustomerIdentifiers $identifiers,
        private readonly CustomerEntitlements $entitlements,
        private readonly OpenCheckouts $open,
        private readonly ReturnUrls $returnUrls,
        private readonly Settings $settings,
    ) {
    }

    /**
     * @param string $product a slug, or an ID that begins with prod_
     * @param string|null $successUrl a route's name, a path or a URL; null: the configured one, else the page before
     * @param string|null $cancelUrl the same
     * @param CheckoutOptions $options mode, customerName, metadata
     *
     * @throws AlreadyEntitled
     * @throws CustomerNotIdentified
     * @throws InvalidReturnUrl
     * @throws RecurException
     */
    public function createSession(
        Model|Authenticatable $user,
        string $product,
        ?string $successUrl = null,
        ?string $cancelUrl = null,
        array $options = [],
    ): CheckoutSession {
        $externalId = $this->identifiers->of($user)['externalId']
            ?? throw CustomerNotIdentified::withoutExternalId($user);
        $success = $this->url($successUrl ?? $this->settings->checkoutSuccessUrl());
        $opts = [
            'successUrl' => $success . (str_contains($success, '?') ? '&' : '?') . self::RETURNED . '=done',
            'cancelUrl' => $this->url($cancelUrl ?? $this->settings->checkoutCancelUrl()),
            'externalCustomerId' => $externalId,
            'customerEmail' => CustomerIdentifiers::verifiedEmail($user),
        ] + $options;
        $opts[str_starts_with($product, 'prod_') ? 'productId' : 'productSlug'] = $product;
        if ($this->entitlements->ask($user)->allows($product)) {
            throw AlreadyEntitled::to($product);
        }
        try {
            $session = $this->open->open($externalId, [$product, $options], fn (): CheckoutSession => $this->container
                ->make(CheckoutSessionsInterface::class)
                ->create($opts));
        } catch (ApiException $exception) {
            throw $exception->statusCode === 409 ? AlreadyEntitled::to($product, $exception) : $exception;
        }
        $this->entitlements->expectChange($user);
        return $session;
    }

    /**
     * Where to send the user who wants the product: to the checkout, or, who has it already, to the portal.
     *
     * @param CheckoutOptions $options mode, customerName, metadata
     *
     * @throws CustomerNotIdentified
     * @throws InvalidReturnUrl
     * @throws RecurException
     */
    public function destination(
        Model|Authenticatable $user,
        string $product,
        ?string $successUrl = null,
        ?string $cancelUrl = null,
        array $options = [],
    ): string {
        try {
            return $this->createSession($user, $product, $successUrl, $cancelUrl, $options)->url;
        } catch (AlreadyEntitled) {
            return $this->container->make(CustomerPortal::class)->createSession($user, $this->url($cancelUrl))->url;
        }
    }

    private function url(?string $target): string
    {
        return $this->returnUrls->resolve($target)
            ?? $this->returnUrls->previousPage()
            ?? $this->returnUrls->resolve('/')
            ?? throw InvalidReturnUrl::unusable();
    }
}
