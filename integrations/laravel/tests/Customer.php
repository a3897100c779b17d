<?php

declare(strict_types=1);

namespace Recur\Laravel\Tests;

use Illuminate\Contracts\Auth\MustVerifyEmail;
use Illuminate\Database\Eloquent\Builder;
use Illuminate\Foundation\Auth\User;
use Recur\Laravel\HasRecur;

/**
 * @property int $id
 * @property string|null $recur_customer_id
 */
class Customer extends User implements MustVerifyEmail
{
    use HasRecur;

    public $timestamps = false;

    protected $table = 'users';

    protected $guarded = [];

    /** @param Builder<Customer> $query */
    public function scopeVerified(Builder $query): void
    {
        $query->whereNotNull('email_verified_at');
    }
}
