<?php

declare(strict_types=1);

namespace Recur\Laravel\Tests;

use Illuminate\Contracts\Auth\Authenticatable;
use Illuminate\Database\Eloquent\Model;
use Recur\Laravel\Queue\PortalLinkJob;
use Recur\PortalSession;
use RuntimeException;

/** @extends PortalLinkJob<Customer> */
final class LetterJob extends PortalLinkJob
{
    /** @var list<string> */
    public static array $delivered = [];

    public static bool $isMailDown = false;

    protected function customer(): ?Customer
    {
        return Customer::query()->find($this->customerKey);
    }

    protected function deliver(Model|Authenticatable $customer, PortalSession $session): void
    {
        if (self::$isMailDown) {
            throw new RuntimeException("No way to send $session->url on.");
        }
        self::$delivered[] = $session->url;
    }
}
