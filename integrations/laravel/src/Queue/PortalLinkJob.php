<?php

declare(strict_types=1);

namespace Recur\Laravel\Queue;

use DateTimeInterface;
use Illuminate\Contracts\Auth\Authenticatable;
use Illuminate\Contracts\Queue\ShouldQueue;
use Illuminate\Database\Eloquent\Model;
use Illuminate\Foundation\Queue\Queueable;
use Recur\Exception\CustomerNotFoundException;
use Recur\Exception\RateLimitException;
use Recur\Exception\RecurException;
use Recur\Laravel\CustomerPortal;
use Recur\Laravel\Exceptions\CustomerNotIdentified;
use Recur\PortalSession;
use Throwable;

/**
 * One customer of a campaign: makes the link and delivers it, once, however often the queue hands the job out.
 *
 * The queue holds the campaign's name and the customer's key; the link is in no job, and in no failure of one.
 *
 * @template TCustomer of Model|Authenticatable
 */
abstract class PortalLinkJob implements ShouldQueue
{
    use Queueable;

    /** Waiting for the rate limit counts as an attempt, so only what really fails is counted. */
    public int $maxExceptions = 5;

    /** Seconds, the wait for the rate limit among them; the connection's retry_after must be more. */
    public const TIMEOUT = 60;

    public int $timeout = self::TIMEOUT;

    /** Not readonly: Laravel fills a job in from the scope of its own class, which may not set its parent's then. */
    public function __construct(public string $campaign, public int|string $customerKey)
    {
    }

    /** @return TCustomer|null null: there is no such customer any more */
    abstract protected function customer(): Model|Authenticatable|null;

    /**
     * Hands the link over, now: what is queued once more would keep it.
     *
     * @param TCustomer $customer
     */
    abstract protected function deliver(Model|Authenticatable $customer, PortalSession $session): void;

    /** Where the portal leads back to: a route's name, a path or a URL; null: the configured default. */
    protected function returnUrl(): ?string
    {
        return null;
    }

    /** @return list<object> */
    public function middleware(): array
    {
        return [new WithinRateLimit()];
    }

    public function retryUntil(): DateTimeInterface
    {
        return now()->addDay();
    }

    /** @return list<int> seconds before each further attempt after a failure */
    public function backoff(): array
    {
        return [10, 60, 300];
    }

    final public function handle(Deliveries $deliveries, CustomerPortal $portal): void
    {
        $state = $deliveries->state($this->campaign, $this->customerKey);
        if ($state === Deliveries::SENDING) {
            $deliveries->leaveOut($this->campaign, $this->customerKey, Deliveries::INTERRUPTED);
        }
        if ($state !== null) {
            return;
        }
        $customer = $this->customer();
        if ($customer === null) {
            $deliveries->leaveOut($this->campaign, $this->customerKey, 'customer_gone');
            return;
        }
        $session = $this->session($portal, $customer, $deliveries);
        if ($session !== null && $deliveries->claim($this->campaign, $this->customerKey)) {
            $this->deliverOnce($customer, $session, $deliveries);
        }
    }

    /** The queue has given this job up. */
    public function failed(?Throwable $exception): void
    {
        $reason = match (true) {
            $exception instanceof RecurException => $exception->errorCode,
            $exception instanceof DeliveryFailed => 'delivery_failed',
            default => 'gave_up',
        };
        app(Deliveries::class)->leaveOut($this->campaign, $this->customerKey, $reason);
    }

    private function session(
        CustomerPortal $portal,
        Model|Authenticatable $customer,
        Deliveries $deliveries,
    ): ?PortalSession {
        try {
            return $portal->createSession($customer, $this->returnUrl());
        } catch (CustomerNotFoundException | CustomerNotIdentified) {
            $deliveries->leaveOut($this->campaign, $this->customerKey, 'customer_not_found');
        } catch (RecurException $exception) {
            if ($exception instanceof RateLimitException || $exception->isRetryable()) {
                throw $exception;
            }
            $this->fail($exception);
        }
        return null;
    }

    /** @param TCustomer $customer */
    private function deliverOnce(
        Model|Authenticatable $customer,
        PortalSession $session,
        Deliveries $deliveries,
    ): void {
        try {
            $this->deliver($customer, $session);
        } catch (Throwable $exception) {
            $deliveries->giveBack($this->campaign, $this->customerKey);
            throw DeliveryFailed::because($exception, $session);
        }
        $deliveries->done($this->campaign, $this->customerKey);
    }
}
