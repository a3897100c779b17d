<?php

declare(strict_types=1);

namespace Recur\Laravel\Linking;

use Psr\Log\LoggerInterface;
use Recur\Laravel\BillableUsers;

/** Links whom an administrator has confirmed. No link that is there is replaced. */
final class Linker
{
    public function __construct(
        private readonly BillableUsers $users,
        private readonly LoggerInterface $log,
    ) {
    }

    /** @return bool false where the user has got a customer meanwhile, or the customer a user */
    public function link(Candidate $candidate): bool
    {
        $customer = $candidate->customer;
        if ($candidate->state !== State::Found || $customer === null) {
            return false;
        }
        if (!$this->users->linkIfFree($candidate->user, $customer)) {
            return false;
        }
        $this->log->notice('Recur: a user was linked to a customer by recur:link.', [
            'user' => $candidate->key,
            'customer' => $customer,
            'verified' => $candidate->verified,
        ]);
        return true;
    }
}
