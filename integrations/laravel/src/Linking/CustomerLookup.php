<?php

declare(strict_types=1);

namespace Recur\Laravel\Linking;

use Closure;
use Exception;
use Illuminate\Contracts\Container\Container;
use Illuminate\Database\Eloquent\Model;
use Recur\EntitlementList;
use Recur\EntitlementsInterface;
use Recur\Exception\InvalidRequestException;
use Recur\Exception\RecurException;
use Recur\Laravel\BillableUsers;
use Recur\Laravel\CustomerIdentifiers;
use Recur\Laravel\Entitlements\EntitlementCache;
use Recur\Laravel\Exceptions\InvalidIdentifier;

/**
 * Finds customers of Recur by users' e-mail addresses. An address proves little: this links nobody.
 *
 * @phpstan-import-type Identifiers from EntitlementCache
 */
final class CustomerLookup
{
    private const CONNECTIONS = 4;
    /** So many at a time, that whoever watches sees it go on. */
    private const AT_ONCE = 25;
    /** What the extension says of a value that can't be one, without asking. */
    private const NEVER_SENT = 'invalid_option';

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
     * @throws InvalidIdentifier where no user's can be sent
     * @throws RecurException where Recur doesn't answer, or refuses everybody
     */
    public function candidates(array $users, Closure $onWait): array
    {
        $identifiers = array_map($this->identify(...), $users);
        self::stopWhereAllAreRefused($identifiers);
        $linked = $unlinked = [];
        foreach ($users as $index => $user) {
            $own = is_array($identifiers[$index]) ? $identifiers[$index] : [];
            $linked[$index] = $this->users->customerOf($user) ?? $own['customer'] ?? null;
            if ($linked[$index] === null && is_array($identifiers[$index])) {
                $unlinked[$index] = $user;
            }
        }
        $found = $this->foundByAddress($unlinked, $onWait);
        $hits = array_intersect_key($unlinked, array_filter($found));
        $shared = $this->users->sharedAddresses(array_values(array_map(Candidate::addressOf(...), $hits)));
        $own = $this->foundByOwnId(array_intersect_key($identifiers, $hits), $onWait);
        $candidates = [];
        foreach ($users as $index => $user) {
            $customers = $found[$index] ?? null;
            $ownCustomer = $own[$index] ?? null;
            $candidates[] = match (true) {
                $linked[$index] !== null => new Candidate($user, State::Linked, $linked[$index]),
                $customers === null,
                $ownCustomer === false => new Candidate($user, State::Refused),
                $customers === [] => new Candidate($user, State::Nobody),
                count($customers) > 1,
                $shared[Candidate::addressOf($user)] => new Candidate($user, State::Ambiguous),
                ($ownCustomer ?? $customers[0]) !== $customers[0],
                $this->users->byCustomer($customers[0]) !== null
                    => new Candidate($user, State::Conflict, $customers[0]),
                default => new Candidate($user, State::Found, $customers[0]),
            };
        }
        return $candidates;
    }

    /** @return Identifiers|InvalidIdentifier what can't be sent is this user's own fault, and stops no other */
    private function identify(Model $user): array|InvalidIdentifier
    {
        try {
            return $this->identifiers->of($user);
        } catch (InvalidIdentifier $exception) {
            return $exception;
        }
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
        $sent = [];
        foreach ($this->ask($questions, $onWait) as $question => $answer) {
            $index = (int) $question;
            if (!$answer instanceof InvalidRequestException || $answer->errorCode !== self::NEVER_SENT) {
                $sent[$index] = $answer;
            }
            if ($answer instanceof InvalidRequestException) {
                unset($found[$index]);
            } elseif ($answer->customer !== null && isset($found[$index])) {
                $found[$index][] = $answer->customer;
            }
        }
        self::stopWhereAllAreRefused($sent);
        return array_map(static fn (array $customers): array => array_values(array_unique($customers)), $found);
    }

    /**
     * @param array<int, Identifiers|InvalidIdentifier> $identifiers
     * @param Closure(int): void $onWait
     * @return array<int, string|false> the customers whom Recur knows by the users' own external IDs; false where the
     *     ID is refused: whose it is, nobody knows then
     */
    private function foundByOwnId(array $identifiers, Closure $onWait): array
    {
        $questions = [];
        foreach ($identifiers as $index => $own) {
            if (is_array($own) && isset($own['externalId'])) {
                $questions[$index] = ['externalId' => $own['externalId']];
            }
        }
        $answers = $this->ask($questions, $onWait);
        self::stopWhereAllAreRefused($answers);
        $found = [];
        foreach ($answers as $index => $answer) {
            $customer = $answer instanceof EntitlementList ? $answer->customer : false;
            if ($customer !== null) {
                $found[$index] = $customer;
            }
        }
        return $found;
    }

    /**
     * What refuses each of several users lies not with them, but with a setting, say.
     *
     * @param array<int, mixed> $answers
     */
    private static function stopWhereAllAreRefused(array $answers): void
    {
        $refusals = array_filter($answers, static fn (mixed $answer): bool => $answer instanceof Exception);
        if (count($refusals) > 1 && count($refusals) === count($answers)) {
            throw reset($refusals);
        }
    }

    /**
     * @template TKey of array-key
     *
     * @param array<TKey, array{email?: string, externalId?: int|string}> $questions
     * @param Closure(int): void $onWait
     * @return array<TKey, EntitlementList|InvalidRequestException> an exception for a value that is refused
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
                $answers[$question] = $result instanceof EntitlementList || self::isOfTheValue($result)
                    ? $result
                    : throw $result;
            }
        }
        return $answers;
    }

    /**
     * Other refusals, such as a 404 of a wrong base URL, are everybody's.
     *
     * @phpstan-assert-if-true InvalidRequestException $failure
     */
    private static function isOfTheValue(RecurException $failure): bool
    {
        return $failure instanceof InvalidRequestException && in_array($failure->statusCode, [400, 422], true);
    }
}
