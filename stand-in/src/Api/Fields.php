<?php

declare(strict_types=1);

namespace StandIn\Api;

use StandIn\Http\Request;

/** The fields of a request body, in whichever spelling this stand-in is set to read. */
final class Fields
{
    private const SPELLINGS = [
        'customer' => ['camel' => 'customerId', 'snake' => 'customer_id'],
        'externalId' => ['camel' => 'externalId', 'snake' => 'external_id'],
        'email' => ['camel' => 'email', 'snake' => 'email'],
        'returnUrl' => ['camel' => 'returnUrl', 'snake' => 'return_url'],
        'configuration' => ['camel' => 'configurationId', 'snake' => 'configuration_id'],
        'locale' => ['camel' => 'locale', 'snake' => 'locale'],
    ];

    /** @return array<string, string> option => value, of those that were given and are not empty */
    public static function read(Request $request, string $fieldCase): array
    {
        $body = json_decode($request->body, false, 32);
        if (!$body instanceof \stdClass) {
            throw ApiError::invalid('invalid_json', 'The request body is not a JSON object.');
        }
        $fields = [];
        foreach (self::SPELLINGS as $option => $spellings) {
            foreach ($fieldCase === 'both' ? $spellings : [$spellings[$fieldCase]] as $name) {
                $value = $body->$name ?? null;
                if ($value !== null && !is_string($value)) {
                    throw ApiError::invalid('invalid_parameter', "$name must be a string.", ['parameter' => $name]);
                }
                if ($value !== null && $value !== '') {
                    $fields[$option] ??= $value;
                }
            }
        }
        return $fields;
    }
}
