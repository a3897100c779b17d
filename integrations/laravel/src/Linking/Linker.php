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

    public function link(Candidate $candidate): State
    {
        $customer = $candidate->customer;
        if ($candidate->state !== State::Found || $customer === null) {
            return $candidate->state;
        }
        $state = $candidate->user->getConnection()->transaction(
            fn (): State => $this->linkAsShown($candidate, $customer),
        );
        if ($state === State::LinkedNow) {
            $this->log->notice('Recur: a user was linked to a customer by recur:link.', [
                'user' => $candidate->key,
                'customer' => $customer,
                'verified' => $candidate->verified,
            ]);
        }
        return $state;
    }

    /** The administrator may have taken long to answer. */
    private function linkAsShown(Candidate $candidate, string $customer): State
    {
        // Without scopes: PostgreSQL locks no row of an outer join, and linkIfFree() goes by them.
        $query = $candidate->user->newQueryWithoutScopes()->whereKey($candidate->user->getKey());
        $query->lockForUpdate();
        $user = $query->first();
        $now = $user === null ? null : new Candidate($user, State::Found, $customer);
        if ($now === null || $now->address !== $candidate->address || $now->verified !== $candidate->verified) {
            return State::Changed;
        }
        return $this->users->linkIfFree($now->user, $customer) ? State::LinkedNow : State::Conflict;
    }
}
