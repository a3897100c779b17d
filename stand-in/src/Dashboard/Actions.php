<?php

declare(strict_types=1);

namespace StandIn\Dashboard;

use StandIn\Billing\Access;
use StandIn\Billing\Changes;
use StandIn\Billing\Ledger;
use StandIn\Billing\Subscription;
use StandIn\State\State;

/** What the dashboard's buttons do. */
final class Actions
{
    private const DAY = 86400;

    public function __construct(private readonly State $state)
    {
    }

    /**
     * @param array<string, string> $form
     * @return string|null where to go then; null where there is no such action
     */
    public function do(string $action, array $form): ?string
    {
        switch ($action) {
            case 'clock':
                $this->moveClock((int) ($form['days'] ?? 0) * self::DAY);
                return '/dashboard';
            case 'past-the-end':
                $this->moveClock($this->secondsLeft($form['customer'] ?? ''));
                return '/dashboard';
            case 'card':
                $this->setCard($form['customer'] ?? '', ($form['card'] ?? '') === 'declined');
                return '/dashboard';
            case 'endpoint':
                $url = trim($form['url'] ?? '');
                $this->state->endpoint->change(['url' => $url === '' ? null : $url]);
                return '/dashboard';
            case 'deliver':
                $this->deliver($form['event'] ?? '');
                return '/dashboard/deliveries';
            default:
                return null;
        }
    }

    private function moveClock(int $seconds): void
    {
        if ($seconds > 0) {
            $this->state->clock->advance($seconds);
            // What falls due by then happens now, not when somebody next looks.
            $this->state->book->open(static fn (): bool => true);
        }
    }

    /** Until the customer's access ends, or is paid for again. */
    private function secondsLeft(string $customerId): int
    {
        $customer = $this->state->book->find('customer', $customerId);
        $subscription = $customer === null ? null : Access::subscription($customer);
        if ($subscription === null) {
            return 0;
        }
        $end = new \DateTimeImmutable(Subscription::accessUntil($subscription));
        return $end->getTimestamp() - $this->state->clock->now()->getTimestamp() + 1;
    }

    private function setCard(string $customerId, bool $declined): void
    {
        $this->state->book->open(static function (Ledger $ledger) use ($customerId, $declined): bool {
            if ($ledger->find('customer', $customerId) !== null) {
                (new Changes($ledger))->declineCard($customerId, $declined);
            }
            return true;
        });
    }

    private function deliver(string $event): void
    {
        $delivery = $this->state->deliveries->ofEvent($event);
        if ($delivery !== null) {
            $endpoint = $this->state->endpoint->all();
            $this->state->deliveries->add($event, $delivery['type'], $delivery['body'], $endpoint);
        }
    }
}
