<?php

declare(strict_types=1);

namespace App\Jobs;

use App\Models\User;
use App\Notifications\CardDeclined;
use DateTimeInterface;
use Illuminate\Contracts\Queue\ShouldQueue;
use Illuminate\Foundation\Queue\Queueable;
use Illuminate\Queue\Middleware\RateLimited;
use Recur\Exception\CustomerNotFoundException;
use Recur\Exception\RateLimitException;
use Recur\Exception\RecurException;

class SendPortalLink implements ShouldQueue
{
    use Queueable;

    public function __construct(public readonly User $user)
    {
    }

    /** @return list<object> */
    public function middleware(): array
    {
        return [new RateLimited('recur-api')];
    }

    /** Being held back by the limiter counts as an attempt: so a time, and not a number of tries. */
    public function retryUntil(): DateTimeInterface
    {
        return now()->addHours(6);
    }

    public function handle(): void
    {
        try {
            $session = $this->user->recurPortalSession('account');
        } catch (CustomerNotFoundException) {
            return;
        } catch (RecurException $exception) {
            if ($exception->isRetryable()) {
                $this->release($exception instanceof RateLimitException ? $exception->retryAfter ?? 60 : 60);
            } else {
                $this->fail($exception);
            }
            return;
        }
        $this->user->notifyNow(new CardDeclined($session->url));
    }
}
