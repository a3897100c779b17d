<?php

declare(strict_types=1);

namespace StandIn\Api;

/** The names of an answer's members, in the spelling that the settings name. */
final class Spelling
{
    /**
     * @param array<mixed> $fields with names in camelCase, at any depth
     * @param 'camel'|'snake' $case
     * @return array<mixed>
     */
    public static function of(array $fields, string $case): array
    {
        if ($case === 'camel') {
            return $fields;
        }
        $spelled = [];
        foreach ($fields as $name => $value) {
            $name = is_string($name) ? Fields::snake($name) : $name;
            // What is an object already is the caller's own: metadata.
            $spelled[$name] = is_array($value) ? self::of($value, $case) : $value;
        }
        return $spelled;
    }
}
