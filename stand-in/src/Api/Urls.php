<?php

declare(strict_types=1);

namespace StandIn\Api;

/** URLs that a browser is sent to later. */
final class Urls
{
    public static function check(string $url, string $field, string $code): void
    {
        if (preg_match('~\Ahttps?://[^/\s]\S*\z~i', $url) !== 1) {
            throw ApiError::invalid($code, "$field must be an absolute http or https URL.", $field);
        }
    }
}
