<?php

declare(strict_types=1);

namespace StandIn\Api;

use StandIn\Http\Request;

/** The fields of a request body, in whichever spelling this stand-in is set to read. Others are passed over in silence. */
final class Fields
{
    /** @param array<string, mixed> $values those that were given and are not empty, by their name in camelCase */
    private function __construct(private readonly array $values, private readonly string $fieldCase)
    {
    }

    /**
     * @param array<string, 'string'|'object'> $known by the name in camelCase
     * @param 'both'|'camel'|'snake' $fieldCase
     */
    public static function read(Request $request, array $known, string $fieldCase): self
    {
        $body = json_decode($request->body, false, 32);
        if (!$body instanceof \stdClass) {
            throw ApiError::invalid('bad_request', 'The request body is not a JSON object.');
        }
        $values = [];
        foreach ($known as $field => $type) {
            $snake = self::snake($field);
            $names = match ($fieldCase) {
                'both' => array_unique([$snake, $field]),
                'snake' => [$snake],
                'camel' => [$field],
            };
            foreach ($names as $name) {
                $value = $body->$name ?? null;
                if ($value !== null && !($type === 'object' ? $value instanceof \stdClass : is_string($value))) {
                    $article = $type === 'object' ? 'an object' : 'a string';
                    throw ApiError::invalid('invalid_request', "$name must be $article.", $name);
                }
                if ($value !== null && $value !== '') {
                    $values[$field] ??= $value;
                }
            }
        }
        return new self($values, $fieldCase);
    }

    public function get(string $field): mixed
    {
        return $this->values[$field] ?? null;
    }

    /** The field's name as this API spells it. */
    public function name(string $field): string
    {
        return $this->fieldCase === 'camel' ? $field : self::snake($field);
    }

    public static function snake(string $camel): string
    {
        return strtolower((string) preg_replace('/[A-Z]/', '_$0', $camel));
    }
}
