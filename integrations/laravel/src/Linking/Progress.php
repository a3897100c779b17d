<?php

declare(strict_types=1);

namespace Recur\Laravel\Linking;

use DateTimeInterface;
use Recur\Laravel\BillableUsers;
use Recur\Laravel\IdentifierValue;
use Recur\Laravel\Settings;
use Recur\Laravel\SharedCache;

/**
 * The last user who was done, and in which way; apart for each tenant. Losing it does no harm: whoever is linked stays
 * so, and the others are looked up again.
 */
final class Progress
{
    private ?string $key = null;

    public function __construct(
        private readonly SharedCache $cache,
        private readonly Settings $settings,
        private readonly BillableUsers $users,
    ) {
    }

    /** @return int|string|null null where the last run was in another way: it left out others */
    public function last(string $way): int|string|null
    {
        $place = $this->cache->store()->get($this->key());
        return is_array($place) && ($place['way'] ?? null) === $way
            ? IdentifierValue::plain($place['last'] ?? null)
            : null;
    }

    public function done(Candidate $candidate, string $way): void
    {
        $this->cache->store()->forever($this->key(), ['way' => $way, 'last' => $candidate->key]);
    }

    public function clear(): void
    {
        $this->cache->store()->forget($this->key());
    }

    /** Without the times that a scope goes by, which are others on each run. */
    private function key(): string
    {
        $query = $this->users->query();
        $model = $query->getModel();
        return $this->key ??= 'recur:link:' . hash('sha256', serialize([
            $this->settings->secretKey(),
            $this->settings->clientOptions()['baseUrl'] ?? null,
            $this->settings->externalIdPrefix(),
            $model::class,
            $model->getConnection()->getName(),
            $model->getConnection()->getDatabaseName(),
            $query->toSql(),
            array_map(self::stable(...), $query->toBase()->getBindings()),
        ]));
    }

    private static function stable(mixed $binding): mixed
    {
        return match (true) {
            $binding instanceof DateTimeInterface => null,
            is_scalar($binding) => $binding,
            default => IdentifierValue::plain($binding),
        };
    }
}
