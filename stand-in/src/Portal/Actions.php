<?php

declare(strict_types=1);

namespace StandIn\Portal;

use StandIn\Billing\Changes;
use StandIn\Billing\Ledger;
use StandIn\State\State;

/** What the buttons of the portal do. */
final class Actions
{
    public const ALL = ['cancel', 'reactivate', 'change_plan', 'keep_plan', 'replace_card'];

    public function __construct(private readonly State $state)
    {
    }

    /**
     * @param array<string, string> $form
     * @return value-of<self::ALL>|null what was done; null where the form names nothing that can be done
     */
    public function do(string $customer, array $form): ?string
    {
        $action = $form['action'] ?? '';
        if (!in_array($action, self::ALL, true)) {
            return null;
        }
        return $this->state->book->open(static function (Ledger $ledger) use ($customer, $form, $action): ?string {
            if ($ledger->find('customer', $customer) === null) {
                return null;
            }
            $changes = new Changes($ledger);
            $subscription = $form['subscription'] ?? '';
            match ($action) {
                'cancel' => $changes->cancel($customer, $subscription),
                'reactivate' => $changes->reactivate($customer, $subscription),
                'change_plan' => $changes->changePlan($customer, $subscription, $form['product'] ?? ''),
                'keep_plan' => $changes->keepPlan($customer, $subscription),
                'replace_card' => $changes->replaceCard($customer),
            };
            return $action;
        });
    }
}
