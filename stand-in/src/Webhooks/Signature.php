<?php

declare(strict_types=1);

namespace StandIn\Webhooks;

/** X-Recur-Signature: HMAC-SHA256 of the body, byte for byte, under the endpoint's secret. */
final class Signature
{
    /** @param 'base64'|'hex' $encoding */
    public static function of(string $body, string $secret, string $encoding): string
    {
        $mac = hash_hmac('sha256', $body, $secret, true);
        return $encoding === 'hex' ? bin2hex($mac) : base64_encode($mac);
    }
}
