<?php

declare(strict_types=1);

namespace StandIn\Api;

use StandIn\Http\Request;

/** Who may call. */
final class Keys
{
    /** A key that exists and may do nothing. */
    public const RESTRICTED = 'sk_test_restricted';

    /**
     * @param list<string> $known
     * @return string the key that was accepted
     */
    public static function check(Request $request, array $known): string
    {
        $key = self::given($request);
        if ($key === null || $key === '') {
            throw ApiError::unauthorized('Send your secret key as "Authorization: Bearer sk_...".');
        }
        if (str_starts_with($key, 'pk_')) {
            throw ApiError::unauthorized('A publishable key cannot do this. Use a secret key.');
        }
        if ($key === self::RESTRICTED) {
            throw ApiError::forbidden('This key may not do this.');
        }
        foreach ($known as $secret) {
            if (hash_equals($secret, $key)) {
                return $key;
            }
        }
        throw ApiError::unauthorized('Unknown secret key.');
    }

    private static function given(Request $request): ?string
    {
        $authorization = $request->header('Authorization');
        if ($authorization === null) {
            return $request->header('X-Recur-Secret-Key');
        }
        return preg_match('/\ABearer +(\S+)\z/i', $authorization, $match) === 1 ? $match[1] : null;
    }
}
