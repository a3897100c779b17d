<?php

declare(strict_types=1);

namespace StandIn\Api;

use StandIn\Http\Request;
use StandIn\State\State;

/** What every endpoint asks first: a key that is accepted, and not too often. */
final class Admission
{
    /** @param array<string, mixed> $settings */
    public static function check(Request $request, State $state, array $settings): void
    {
        $key = Keys::check($request, $settings['secretKeys']);
        if ($settings['rateLimitPerMinute'] === null) {
            return;
        }
        $wait = $state->rateLimit->take($key, $settings['rateLimitPerMinute'], time());
        if ($wait !== null) {
            throw ApiError::rateLimited('Too many requests.', match ($settings['retryAfterFormat']) {
                'seconds' => (string) $wait,
                'http-date' => gmdate('D, d M Y H:i:s \G\M\T', time() + $wait),
                'none' => null,
            });
        }
    }
}
