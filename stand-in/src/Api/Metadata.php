<?php

declare(strict_types=1);

namespace StandIn\Api;

/** What an application hangs on a checkout, to find it again in events. */
final class Metadata
{
    private const MEMBERS = 50;

    public static function check(\stdClass $metadata): \stdClass
    {
        $members = get_object_vars($metadata);
        if (count($members) > self::MEMBERS) {
            throw ApiError::invalid('invalid_request', 'metadata has at most ' . self::MEMBERS . ' members.', 'metadata');
        }
        foreach ($members as $name => $value) {
            if (!is_scalar($value)) {
                throw ApiError::invalid('invalid_request', "metadata.$name must be a string, a number or a boolean.", 'metadata');
            }
        }
        return $metadata;
    }
}
