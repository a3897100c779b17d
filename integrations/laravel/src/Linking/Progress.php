<?php

declare(strict_types=1);

namespace Recur\Laravel\Linking;

use Recur\Laravel\BillableUsers;
use Recur\Laravel\IdentifierValue;
use Recur\Laravel\Settings;
use Recur\Laravel\SharedCache;

/**
 * The last user who was done, apart for each tenant. Losing it does no harm: whoever is linked stays so, and the others
 * are looked up again.
 */
final class Progress
{
    public function __construct(
        private readonly SharedCache $cache,
        private readonly Settings $settings,
        private readonly BillableUsers $users,
    ) {
    }

    public function last(): int|string|null
    {
        return IdentifierValue::plain($this->cache->store()->get($this->key()));
    }

    public function done(Candidate $candidate): void
    {
        $this->cache->store()->forever($this->key(), $candidate->key);
    }

    public function clear(): void
    {
        $this->cache->store()->forget($this->key());
    }

    private function key(): string
    {
        $model = $this->users->query()->getModel();
        return 'recur:link:' . hash('sha256', json_encode([
            $this->settings->secretKey(),
            $this->settings->clientOptions()['baseUrl'] ?? null,
            $this->settings->externalIdPrefix(),
            $model::class,
            $model->getConnection()->getName(),
            $model->getConnection()->getDatabaseName(),
        ], JSON_THROW_ON_ERROR));
    }
}
