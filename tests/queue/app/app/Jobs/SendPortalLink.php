<?php

declare(strict_types=1);

namespace App\Jobs;

use App\Models\User;
use App\Trouble;
use Illuminate\Contracts\Auth\Authenticatable;
use Illuminate\Database\Eloquent\Model;
use Illuminate\Support\Facades\DB;
use Illuminate\Support\Facades\Log;
use Recur\Laravel\Queue\PortalLinkJob;
use Recur\PortalSession;

/**
 * A mailing whose letter box is a table: the one place where a link belongs.
 *
 * @extends PortalLinkJob<User>
 */
final class SendPortalLink extends PortalLinkJob
{
    public int $maxExceptions = 3;

    protected function customer(): ?User
    {
        return User::query()->find($this->customerKey);
    }

    protected function deliver(Model|Authenticatable $customer, PortalSession $session): void
    {
        Trouble::meet('before', $this->customerKey, $session);
        DB::table('mails')->insert(['user_id' => $this->customerKey, 'link' => $session->url]);
        Trouble::meet('after', $this->customerKey, $session);
        Log::info('Sent.', ['customer' => $this->customerKey, 'session' => $session->id]);
    }

    protected function returnUrl(): string
    {
        return '/account';
    }

    /** @return list<int> */
    public function backoff(): array
    {
        return [0];
    }
}
