<?php

declare(strict_types=1);

namespace Recur\Laravel;

use Closure;
use Illuminate\Contracts\Config\Repository;
use Illuminate\Database\Eloquent\Builder;
use Illuminate\Database\Eloquent\Collection;
use Illuminate\Database\Eloquent\Model;
use Illuminate\Database\UniqueConstraintViolationException;
use LogicException;
use Recur\Laravel\Linking\Candidate;

/** The users of the application who may be customers at Recur, found by what Recur knows of them. */
final class BillableUsers
{
    private ?Closure $finder = null;

    public function __construct(
        private readonly Settings $settings,
        private readonly CustomerIdentifiers $identifiers,
        private readonly Repository $config,
    ) {
    }

    /** @param (Closure(string): ?Model)|null $finder an external ID's user; null restores the default */
    public function findUsing(?Closure $finder): void
    {
        $this->finder = $finder;
    }

    /** Nobody where users' external IDs are not what the package sends: then only findUsing() knows whose it is. */
    public function byExternalId(?string $externalId): ?Model
    {
        if ($externalId === null || $externalId === '') {
            return null;
        }
        if ($this->finder !== null) {
            $user = ($this->finder)($externalId);
            return $user instanceof Model ? $user : null;
        }
        if (!$this->couldBeOurs($externalId)) {
            return null;
        }
        $key = substr($externalId, strlen($this->settings->externalIdPrefix()));
        $query = $this->query();
        if ($query->getModel()->getKeyType() === 'int' && preg_match('/\A[1-9][0-9]{0,18}\z/', $key) !== 1) {
            return null;
        }
        $user = $query->whereKey($key)->first();
        // Databases compare loosely: "7a" with 7, or by a collation that folds letter case.
        return $user !== null && (string) IdentifierValue::plain($user->getKey()) === $key ? $user : null;
    }

    public function couldBeOurs(string $externalId): bool
    {
        if ($this->finder !== null) {
            return true;
        }
        return !$this->identifiers->areReplaced()
            && in_array('externalId', $this->identifiers->allowed(), true)
            && str_starts_with($externalId, $this->settings->externalIdPrefix());
    }

    public function hasCustomerColumn(): bool
    {
        $model = $this->query()->getModel();
        return $model->getConnection()->getSchemaBuilder()
            ->hasColumn($model->getTable(), $this->settings->customerColumn());
    }

    /** Whether the address that a user verifies is that of the column "email", which users are compared by. */
    public function haveAddressInColumn(): bool
    {
        $model = $this->query()->getModel();
        $address = 'somebody@example.com';
        return $model->getConnection()->getSchemaBuilder()->hasColumn($model->getTable(), 'email')
            && Candidate::addressOf($model->forceFill(['email' => $address])) === $address;
    }

    public function byCustomer(string $customer): ?Model
    {
        if (!$this->hasCustomerColumn()) {
            return null;
        }
        $column = $this->settings->customerColumn();
        $user = $this->query()->where($column, $customer)->first();
        return $user !== null && $user->getAttribute($column) === $customer ? $user : null;
    }

    /** Whom the user is linked to. */
    public function customerOf(Model $user): ?string
    {
        $column = $this->settings->customerColumn();
        $customer = $user->hasAttribute($column) ? IdentifierValue::plain($user->getAttribute($column)) : null;
        return $customer === null || $customer === '' ? null : (string) $customer;
    }

    /** @return bool false where the user has a customer, or the customer a user: perhaps since a moment ago */
    public function linkIfFree(Model $user, string $customer): bool
    {
        $column = $this->settings->customerColumn();
        if ($this->byCustomer($customer) !== null) {
            return false;
        }
        try {
            $isLinked = $user->newQuery()
                ->whereKey($user->getKey())
                ->where(static fn (Builder $query) => $query->whereNull($column)->orWhere($column, ''))
                ->update([$column => $customer]) === 1;
        } catch (UniqueConstraintViolationException) {
            return false;
        }
        if ($isLinked) {
            $user->forceFill([$column => $customer])->syncOriginalAttribute($column);
        }
        return $isLinked;
    }

    /**
     * Which of the addresses several users have, whatever their letter case and the spaces around them. So is one that
     * the database doesn't find, as it folds letter case otherwise, or as the column is encrypted.
     *
     * @param list<string> $addresses
     * @return array<string, bool> by address
     */
    public function sharedAddresses(array $addresses): array
    {
        if ($addresses === []) {
            return [];
        }
        // Each database folds in its own way, so it folds both sides.
        $spellings = [...$addresses, ...array_map(mb_strtolower(...), $addresses)];
        $placeholders = implode(', ', array_fill(0, count($spellings), 'LOWER(?)'));
        $holders = [];
        $query = $this->query();
        $email = $query->getGrammar()->wrap($query->getModel()->qualifyColumn('email'));
        $query->whereRaw("LOWER(TRIM($email)) IN ($placeholders)", $spellings);
        foreach ($query->get()->all() as $user) {
            $address = mb_strtolower(Candidate::addressOf($user));
            $holders[$address] = ($holders[$address] ?? 0) + 1;
        }
        $shared = [];
        foreach ($addresses as $address) {
            $shared[$address] = ($holders[mb_strtolower($address)] ?? 0) !== 1;
        }
        return $shared;
    }

    /** @return Collection<int, Model> in the order of their keys */
    public function after(int|string|null $key, int $most): Collection
    {
        $query = $this->afterKey($key);
        $query->orderBy($this->keyName())->limit($most);
        return $query->get();
    }

    public function countAfter(int|string|null $key): int
    {
        return $this->afterKey($key)->count();
    }

    /** @return Builder<Model> */
    private function afterKey(int|string|null $key): Builder
    {
        $query = $this->query();
        return $key === null ? $query : $query->where($this->keyName(), '>', $key);
    }

    private function keyName(): string
    {
        return $this->query()->getModel()->getQualifiedKeyName();
    }

    /** @return Builder<Model> */
    public function query(): Builder
    {
        $class = $this->settings->model() ?? $this->config->get('auth.providers.users.model');
        if (!is_string($class) || !is_subclass_of($class, Model::class)) {
            throw new LogicException('recur.model must name an Eloquent model.');
        }
        return (new $class())->newQuery();
    }
}
