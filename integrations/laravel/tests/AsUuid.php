<?php

declare(strict_types=1);

namespace Recur\Laravel\Tests;

use Illuminate\Contracts\Database\Eloquent\CastsAttributes;
use Illuminate\Database\Eloquent\Model;
use Ramsey\Uuid\Uuid;
use Ramsey\Uuid\UuidInterface;

/** @implements CastsAttributes<UuidInterface, UuidInterface|string> */
final class AsUuid implements CastsAttributes
{
    public function get(Model $model, string $key, mixed $value, array $attributes): ?UuidInterface
    {
        return is_string($value) ? Uuid::fromString($value) : null;
    }

    public function set(Model $model, string $key, mixed $value, array $attributes): string
    {
        return (string) $value;
    }
}
