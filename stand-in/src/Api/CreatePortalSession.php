<?php

declare(strict_types=1);

namespace StandIn\Api;

use StandIn\Http\Request;
use StandIn\Http\Response;
use StandIn\State\State;

/** POST /v1/portal/sessions */
final class CreatePortalSession
{
    private const FIELDS = [
        'customerId' => 'string',
        'externalId' => 'string',
        'email' => 'string',
        'returnUrl' => 'string',
        'configurationId' => 'string',
        'locale' => 'string',
    ];

    private const LOCALES = ['zh-TW', 'en'];

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
        $customer = $this->customer($fields);
        $returnUrl = $this->returnUrl($fields, $settings);
        Urls::check($returnUrl, $fields->name('returnUrl'), 'invalid_return_url');
        $locale = $fields->get('locale');
        if ($locale !== null && !in_array($locale, self::LOCALES, true)) {
            throw ApiError::invalid('invalid_request', 'locale must be zh-TW or en.', 'locale');
        }
        ['token' => $token, 'session' => $session] = $this->state->portalSessions->create([
            'id' => 'portal_sess_' . bin2hex(random_bytes(12)),
            'customer' => $customer,
            'returnUrl' => $returnUrl,
            'locale' => $locale,
            'accessedAt' => null,
        ], $settings['portalSessionSeconds']);
        $answer = PortalSessionAnswer::fields($session, "$base/portal/session/$token", $settings);
        return Response::json($settings['answerStatus'], $answer);
    }

    private function customer(Fields $fields): string
    {
        $who = Identifiers::first([
            'customer' => $fields->get('customerId'),
            'externalId' => $fields->get('externalId'),
            'email' => $fields->get('email'),
        ]);
        return $this->state->book->find(...$who)['id'] ?? throw ApiError::notFound('Customer not found.');
    }

    /** @param array<string, mixed> $settings */
    private function returnUrl(Fields $fields, array $settings): string
    {
        $configured = $settings['defaultReturnUrl'];
        $configuration = $fields->get('configurationId');
        if ($configuration !== null) {
            $known = require dirname(__DIR__, 2) . '/fixtures/configurations.php';
            if (!isset($known[$configuration])) {
                throw ApiError::notFound('Portal configuration not found.');
            }
            $configured = $known[$configuration]['defaultReturnUrl'] ?? $configured;
        }
        return $fields->get('returnUrl') ?? $configured ?? throw ApiError::invalid(
            'missing_return_url',
            'Give a return URL, or set a default one in the portal configuration.',
            $fields->name('returnUrl')
        );
    }
}
