<?php

declare(strict_types=1);

namespace StandIn\Api;

use StandIn\Billing\Ledger;
use StandIn\Billing\Purchase;
use StandIn\Http\Request;
use StandIn\Http\Response;
use StandIn\State\State;

/** POST /v1/checkout/sessions */
final class CreateCheckoutSession
{
    private const FIELDS = [
        'productId' => 'string',
        'productSlug' => 'string',
        'mode' => 'string',
        'successUrl' => 'string',
        'cancelUrl' => 'string',
        'customerEmail' => 'string',
        'customerName' => 'string',
        'externalCustomerId' => 'string',
        'metadata' => 'object',
    ];

    private const SETTABLE = ['successUrl', 'cancelUrl', 'customerEmail', 'customerName', 'externalCustomerId'];

    public function __construct(private readonly State $state)
    {
    }

    /**
     * @param string $base scheme://host:port/prefix that the link shall start with
     * @param array<string, mixed> $settings
     */
    public function handle(Request $request, string $base, array $settings): Response
    {
        $fields = Fields::read($request, self::FIELDS, $settings['fieldCase']);
        $product = $this->product($fields);
        foreach (['successUrl', 'cancelUrl'] as $field) {
            Urls::check($fields->get($field) ?? throw self::missing($fields->name($field)), $fields->name($field), 'invalid_request');
        }
        $session = ['id' => 'cs_' . bin2hex(random_bytes(12)), 'product' => $product['id'], 'status' => 'open'];
        foreach (self::SETTABLE as $field) {
            $session[$field] = $fields->get($field);
        }
        ErrorsOnDemand::check($session['customerEmail'] ?? '');
        $session['mode'] = self::mode($fields->get('mode'), $product);
        $session['metadata'] = (array) Metadata::check($fields->get('metadata') ?? new \stdClass());
        $this->checkConflict($session, $product);
        ['token' => $token, 'session' => $session] = $this->state->checkoutSessions->create(
            $session,
            $settings['checkoutSessionSeconds']
        );
        $answer = self::answer($session, "$base/checkout/session/$token");
        return Response::json($settings['answerStatus'], Spelling::of($answer, $settings['answerCase']));
    }

    /** @return array<string, mixed> */
    private function product(Fields $fields): array
    {
        [$id, $slug] = [$fields->get('productId'), $fields->get('productSlug')];
        $names = $fields->name('productId') . ' or ' . $fields->name('productSlug');
        if ($id === null && $slug === null) {
            throw self::missing($names);
        }
        if ($id !== null && $slug !== null) {
            throw ApiError::invalid('bad_request', "Give either $names.");
        }
        $product = $id !== null ? $this->state->products->find('id', $id) : $this->state->products->find('slug', $slug);
        return $product ?? throw ApiError::notFound('Product not found.');
    }

    private static function missing(string $name): ApiError
    {
        return ApiError::invalid('bad_request', "$name is required.", $name);
    }

    /** @param array<string, mixed> $product */
    private static function mode(?string $given, array $product): string
    {
        $natural = $product['interval'] === null ? 'PAYMENT' : 'SUBSCRIPTION';
        if ($given !== null && !in_array($given, ['PAYMENT', 'SUBSCRIPTION', 'SETUP'], true)) {
            throw ApiError::invalid('invalid_request', 'mode must be PAYMENT, SUBSCRIPTION or SETUP.', 'mode');
        }
        if ($given !== null && $given !== $natural) {
            throw ApiError::invalid('invalid_request', "This product is sold in mode $natural only.", 'mode');
        }
        return $natural;
    }

    /**
     * @param array<string, mixed> $session
     * @param array<string, mixed> $product
     */
    private function checkConflict(array $session, array $product): void
    {
        $customer = $this->state->book->open(static fn (Ledger $ledger): ?array => Purchase::buyer(
            $ledger,
            $session['externalCustomerId'],
            $session['customerEmail']
        ));
        if (Purchase::conflicts($customer, $product)) {
            throw ApiError::conflict('The customer already has this subscription.');
        }
    }

    /**
     * @param array<string, mixed> $session
     * @return array<string, mixed>
     */
    private static function answer(array $session, string $url): array
    {
        return [
            'id' => $session['id'],
            'object' => 'checkout.session',
            'url' => $url,
            'status' => $session['status'],
            'mode' => $session['mode'],
            'productId' => $session['product'],
            'successUrl' => $session['successUrl'],
            'cancelUrl' => $session['cancelUrl'],
            'customerEmail' => $session['customerEmail'],
            'customerName' => $session['customerName'],
            'externalCustomerId' => $session['externalCustomerId'],
            'metadata' => (object) $session['metadata'],
            'expiresAt' => $session['expiresAt'],
            'createdAt' => $session['createdAt'],
        ];
    }
}
