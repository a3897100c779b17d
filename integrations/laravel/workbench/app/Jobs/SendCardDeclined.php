<?php

declare(strict_types=1);

namespace App\Jobs;

use App\Models\User;
use App\Notifications\CardDeclined;
use Illuminate\Contracts\Auth\Authenticatable;
use Illuminate\Database\Eloquent\Model;
use Recur\Laravel\Queue\PortalLinkJob;
use Recur\PortalSession;

/** @extends PortalLinkJob<User> */
class SendCardDeclined extends PortalLinkJob
{
    protected function customer(): ?User
    {
        return User::query()->find($this->customerKey);
    }

    protected function deliver(Model|Authenticatable $customer, PortalSession $session): void
    {
        $customer->notifyNow(new CardDeclined($session->url));
    }
}
