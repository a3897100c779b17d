<?php

declare(strict_types=1);

namespace Recur\Laravel\Tests;

use Illuminate\Database\Eloquent\Builder;

/** A user of one of several shops in one table, by a global scope that holds the time, too. */
final class CustomerOfShop extends Customer
{
    public static int $shop = 1;

    protected static function booted(): void
    {
        self::addGlobalScope('shop', static function (Builder $query): void {
            $query->where('users.shop', self::$shop);
            $query->where('users.email_verified_at', '<=', now()->addHour());
        });
    }
}
