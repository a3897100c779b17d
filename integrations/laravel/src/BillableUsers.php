<?php

declare(strict_types=1);

namespace Recur\Laravel;

use Closure;
use Illuminate\Contracts\Config\Repository;
use Illuminate\Database\Eloquent\Builder;
use Illuminate\Database\Eloquent\Model;
use LogicException;

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

    public function byCustomer(string $customer): ?Model
    {
        $column = $this->settings->customerColumn();
        $model = $this->query()->getModel();
        if (!$model->getConnection()->getSchemaBuilder()->hasColumn($model->getTable(), $column)) {
            return null;
        }
        $user = $this->query()->where($column, $customer)->first();
        return $user !== null && $user->getAttribute($column) === $customer ? $user : null;
    }

    /** @return bool false where the user has got a customer meanwhile */
    public function linkIfFree(Model $user, string $customer): bool
    {
        $column = $this->settings->customerColumn();
        $isLinked = $user->newQuery()
            ->whereKey($user->getKey())
            ->where(static fn (Builder $query) => $query->whereNull($column)->orWhere($column, ''))
            ->update([$column => $customer]) === 1;
        if ($isLinked) {
            $user->forceFill([$column => $customer])->syncOriginalAttribute($column);
        }
        return $isLinked;
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
