<?php

declare(strict_types=1);

namespace Recur\Laravel\Tests;

/** Its key is an object. */
class CustomerWithUuid extends Customer
{
    public $incrementing = false;

    protected $table = 'customers_with_uuid';

    protected $keyType = 'string';

    /** @return array<string, string> */
    protected function casts(): array
    {
        return ['id' => AsUuid::class];
    }
}
