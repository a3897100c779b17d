<?php

declare(strict_types=1);

namespace Recur\Laravel\Linking;

use Closure;
use Illuminate\Contracts\Container\Container;
use Illuminate\Database\Eloquent\Model;
use Recur\EntitlementList;
use Recur\EntitlementsInterface;
use Recur\Exception\InvalidRequestException;
use Recur\Exception\RecurException;
use Recur\Laravel\BillableUsers;
use Recur\Laravel\CustomerIdentifiers;

/** Finds customers of Recur by users' e-mail addresses. An address proves little: this links nobody. */
final class CustomerLookup
{
    private const CONNECTIONS = 4;
    /** So many at a time, that whoever watches sees it go on. */
    private const AT_ONCE = 25;

    public function __construct(
        private readonly Container $container,
        private readonly BillableUsers $users,
        private readonly CustomerIdentifiers $identifiers,
        private readonly Pace $pace,
    ) {
    }

    /**
     * @param list<Model> $users
     * @param Closure(int): void $onWait told for how many seconds it waits, to keep to the rate limit
     * @return list<Candidate> in the same order
     *
     * @throws RecurException where Recur doesn't answer
     */
    public function candidates(array $users, Closure $onWait): array
    {
        $unlinked = array_filter($users, fn (Model $user): bool => $this->customerOf($user) === null);
        $found = $this->foundByAddress($unlinked, $onWait);
        $hits = array_intersect_key($unlinked, array_filter($found));
        $shared = $this->users->sharedAddresses(array_values(array_map(Candidate::addressOf(...), $hits)));
        $own = $this->foundByOwnId($hits, $onWait);
        $candidates = [];
        foreach ($users as $index => $user) {
            $customers = $found[$index] ?? null;
            $candidates[] = match (true) {
                !isset($unlinked[$index]) => new Candidate($user, State::Linked, $this->customerOf($user)),
                $customers === null => new Candidate($user, State::Refused),
                $customers === [] => new Candidate($user, State::Nobody),
                count($customers) > 1,
                $shared[Candidate::addressOf($user)] => new Candidate($user, State::Ambiguous),
                ($own[$index] ?? $customers[0]) !== $customers[0],
                $this->users->byCustomer($customers[0]) !== null
                    => new Candidate($user, State::Conflict, $customers[0]),
                default => new Candidate($user, State::Found, $customers[0]),
            };
        }
        return $candidates;
    }

    private function customerOf(Model $user): ?string
    {
        return $this->users->customerOf($user) ?? $this->identifiers->of($user)['customer'] ?? null;
    }

    /**
     * Asked as it is written, and in lower case where that differs.
     *
     * @param array<int, Model> $users
     * @param Closure(int): void $onWait
     * @return array<int, list<string>> customers, by the key in $users; without those whose address is refused
     */
    private function foundByAddress(array $users, Closure $onWait): array
    {
        $questions = [];
        foreach ($users as $index => $user) {
            $address = Candidate::addressOf($user);
            foreach (array_unique(array_filter([$address, mb_strtolower($address)])) as $form => $spelling) {
                $questions["$index $form"] = ['email' => $spelling];
            }
        }
        $found = array_map(static fn (): array => [], $users);
        foreach ($this->ask($questions, $onWait) as $question => $answer) {
            if ($answer instanceof InvalidRequestException) {
                unset($found[(int) $question]);
            } elseif ($answer->customer !== null && isset($found[(int) $question])) {
                $found[(int) $question][] = $answer->customer;
            }
        }
        return array_map(static fn (array $customers): array => array_values(array_unique($customers)), $found);
    }

    /**
     * @param array<int, Model> $users
     * @param Closure(int): void $onWait
     * @return array<int, string> the customers whom Recur knows by the users' own external IDs
     */
    private function foundByOwnId(array $users, Closure $onWait): array
    {
        $questions = [];
        foreach ($users as $index => $user) {
            $id = $this->identifiers->of($user)['externalId'] ?? null;
            if ($id !== null) {
                $questions[$index] = ['externalId' => $id];
            }
        }
        $found = [];
        foreach ($this->ask($questions, $onWait) as $index => $answer) {
            $customer = $answer instanceof EntitlementList ? $answer->customer : throw $answer;
            if ($customer !== null) {
                $found[$index] = $customer;
            }
        }
        return $found;
    }

    /**
     * @template TKey of array-key
     *
     * @param array<TKey, array{email?: string, externalId?: int|string}> $questions
     * @param Closure(int): void $onWait
     * @return array<TKey, EntitlementList|InvalidRequestException> an exception for what can't be asked
     *
     * @throws RecurException
     */
    private function ask(array $questions, Closure $onWait): array
    {
        $answers = [];
        foreach (array_chunk($questions, max(1, min(self::AT_ONCE, $this->pace->most())), true) as $some) {
            $this->pace->take(count($some), $onWait);
            $results = $this->container->make(EntitlementsInterface::class)->listMany($some, self::CONNECTIONS);
            foreach ($results as $question => $result) {
                $isAnswer = $result instanceof EntitlementList || $result instanceof InvalidRequestException;
                $answers[$question] = $isAnswer ? $result : throw $result;
            }
        }
        return $answers;
    }
}
