<?php

declare(strict_types=1);

namespace Recur\Laravel\Queue;

use Illuminate\Database\Connection;
use Illuminate\Database\Query\Builder;
use Illuminate\Database\UniqueConstraintViolationException;

/**
 * What became of each customer of a campaign, in the table recur_deliveries: 'done', 'sending', or why there was
 * nothing to send. It outlives the queue, so a campaign can be put into a new one.
 */
final class Deliveries
{
    public const DONE = 'done';
    public const SENDING = 'sending';
    /** A worker ended in the middle of a delivery: whether it went out, only its receiver knows. */
    public const INTERRUPTED = 'interrupted';

    public function __construct(private readonly Connection $database)
    {
    }

    public function state(string $campaign, int|string $customer): ?string
    {
        $state = $this->of($campaign, $customer)->value('state');
        return is_string($state) ? $state : null;
    }

    /** Of several who ask at the same moment, one may deliver. */
    public function claim(string $campaign, int|string $customer): bool
    {
        return $this->insert($campaign, $customer, self::SENDING);
    }

    /** Nothing went out: whoever comes next may try. */
    public function giveBack(string $campaign, int|string $customer): void
    {
        $this->of($campaign, $customer)->where('state', self::SENDING)->delete();
    }

    public function done(string $campaign, int|string $customer): void
    {
        $this->of($campaign, $customer)->update(['state' => self::DONE, 'updated_at' => now()]);
    }

    /** Nothing is sent to this customer, and this is why. What is done stays done. */
    public function leaveOut(string $campaign, int|string $customer, string $reason): void
    {
        if (!$this->insert($campaign, $customer, $reason)) {
            $this->of($campaign, $customer)
                ->where('state', '!=', self::DONE)
                ->update(['state' => $reason, 'updated_at' => now()]);
        }
    }

    /** @return array<string, int> state or reason => how many customers */
    public function summary(string $campaign): array
    {
        $summary = [];
        $rows = $this->campaign($campaign)->selectRaw('state, count(*) as customers')->groupBy('state')->get();
        foreach ($rows as $row) {
            if (is_string($row->state) && is_numeric($row->customers)) {
                $summary[$row->state] = (int) $row->customers;
            }
        }
        return $summary;
    }

    /**
     * Lets those who were left out for one of these reasons be tried again, once they are dispatched anew.
     *
     * @return int how many
     */
    public function reopen(string $campaign, string ...$reasons): int
    {
        return $this->campaign($campaign)
            ->whereIn('state', array_diff($reasons, [self::DONE]))
            ->delete();
    }

    private function insert(string $campaign, int|string $customer, string $state): bool
    {
        try {
            return $this->database->table('recur_deliveries')->insert([
                'campaign' => $campaign,
                'customer' => (string) $customer,
                'state' => $state,
                'created_at' => now(),
                'updated_at' => now(),
            ]);
        } catch (UniqueConstraintViolationException) {
            return false;
        }
    }

    private function of(string $campaign, int|string $customer): Builder
    {
        return $this->campaign($campaign)->where('customer', (string) $customer);
    }

    private function campaign(string $campaign): Builder
    {
        return $this->database->table('recur_deliveries')->where('campaign', $campaign);
    }
}
