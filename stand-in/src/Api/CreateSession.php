<?php

declare(strict_types=1);

namespace StandIn\Api;

use StandIn\Customers;
use StandIn\Http\Request;
use StandIn\Http\Response;
use StandIn\State\State;

/** POST /v1/portal/sessions */
final class CreateSession
{
    private const LOCALES = ['zh-TW', 'en'];

    public function __construct(private readonly State $state)
    {
    }

    /** @param string $base scheme://host:port/prefix that the link shall start with */
    public function handle(Request $request, string $base): Response
    {
        $settings = $this->state->settings->all();
        $key = Keys::check($request, $settings['secretKeys']);
        $this->checkRateLimit($key, $settings);
        $fields = Fields::read($request, $settings['fieldCase']);
        $customerId = $this->customer($fields);
        $returnUrl = $this->returnUrl($fields, $settings);
        if (preg_match('~\Ahttps?://[^/\s]~i', $returnUrl) !== 1) {
            throw ApiError::invalid('invalid_return_url', 'The return URL must be an absolute http or https URL.');
        }
        $locale = $fields['locale'] ?? null;
        if ($locale !== null && !in_array($locale, self::LOCALES, true)) {
            throw ApiError::invalid('invalid_locale', 'locale must be zh-TW or en.', ['parameter' => 'locale']);
        }
        ['token' => $token, 'session' => $session] = $this->state->sessions->create($customerId, $returnUrl, $locale);
        $answer = SessionAnswer::fields($session, "$base/portal/session/$token", $settings);
        return Response::json($settings['answerStatus'], $answer);
    }

    /** @param array<string, string> $fields */
    private function customer(array $fields): string
    {
        foreach (['customer', 'externalId', 'email'] as $identifier) {
            if (isset($fields[$identifier])) {
                ErrorsOnDemand::check($fields[$identifier]);
                return Customers::find($identifier, $fields[$identifier])['id'] ?? throw ApiError::invalid(
                    'resource_not_found',
                    'Customer not found.',
                    null,
                    404
                );
            }
        }
        throw ApiError::invalid('missing_customer_identifier', 'Give a customer ID, an external ID or an email.');
    }

    /**
     * @param array<string, string> $fields
     * @param array<string, mixed> $settings
     */
    private function returnUrl(array $fields, array $settings): string
    {
        $configured = $settings['defaultReturnUrl'];
        if (isset($fields['configuration'])) {
            $known = require dirname(__DIR__, 2) . '/fixtures/configurations.php';
            if (!isset($known[$fields['configuration']])) {
                throw ApiError::invalid('resource_not_found', 'Portal configuration not found.', null, 404);
            }
            $configured = $known[$fields['configuration']]['defaultReturnUrl'] ?? $configured;
        }
        return $fields['returnUrl'] ?? $configured ?? throw ApiError::invalid(
            'missing_return_url',
            'Give a return URL, or set a default one in the portal configuration.'
        );
    }

    /** @param array<string, mixed> $settings */
    private function checkRateLimit(string $key, array $settings): void
    {
        if ($settings['rateLimitPerMinute'] === null) {
            return;
        }
        $wait = $this->state->rateLimit->take($key, $settings['rateLimitPerMinute'], time());
        if ($wait !== null) {
            throw ApiError::rateLimited('Too many requests.', match ($settings['retryAfterFormat']) {
                'seconds' => (string) $wait,
                'http-date' => gmdate('D, d M Y H:i:s \G\M\T', time() + $wait),
                'none' => null,
            });
        }
    }
}
