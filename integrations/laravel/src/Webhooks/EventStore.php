<?php

declare(strict_types=1);

namespace Recur\Laravel\Webhooks;

use Illuminate\Database\Connection;
use Illuminate\Database\Query\Builder;
use Illuminate\Support\Str;
use Recur\Laravel\Settings;
use Recur\WebhookEvent;

/**
 * What became of each event, in the table recur_webhook_events. Its ID stays there for good, so that a body that is
 * sent again after a year is known; what it said is not kept.
 */
final class EventStore
{
    public const TABLE = 'recur_webhook_events';
    private const WORKING = 'working';
    private const DONE = 'done';
    private const FAILED = 'failed';

    public function __construct(private readonly Connection $database, private readonly Settings $settings)
    {
    }

    /** Of several who ask at the same moment, one gets the token. What a killed process left behind is given anew. */
    public function claim(WebhookEvent $event): Claim
    {
        $token = Str::random(32);
        $isNew = $this->table()->insertOrIgnore([
            'event_hash' => self::hash($event->id),
            'event_id' => mb_strcut($event->id, 0, 191),
            'type' => mb_strcut($event->type, 0, 191),
            'state' => self::WORKING,
            'token' => $token,
            'attempts' => 1,
            'created_at' => now(),
            'updated_at' => now(),
        ]) === 1;
        return $isNew || $this->reclaim($event, $token) ? Claim::granted($token) : $this->refusal($event);
    }

    public function done(string $token, ?string $note): void
    {
        $this->settle($token, ['state' => self::DONE, 'error' => null, 'note' => $note]);
    }

    /** @param string $error what went wrong, without the words of an exception: they may hold anything */
    public function failed(string $token, string $error): void
    {
        $this->settle($token, ['state' => self::FAILED, 'error' => mb_strcut($error, 0, 191)]);
    }

    /** @return list<array{event_id: string, type: string, attempts: int, error: string}> not done, oldest first */
    public function unfinished(): array
    {
        $rows = $this->table()
            ->where('state', self::FAILED)
            ->orWhere(fn (Builder $query) => $this->onlyStale($query))
            ->orderBy('id')
            ->limit(100)
            ->get();
        $unfinished = [];
        foreach ($rows as $row) {
            $unfinished[] = [
                'event_id' => is_string($row->event_id) ? $row->event_id : '',
                'type' => is_string($row->type) ? $row->type : '',
                'attempts' => is_numeric($row->attempts) ? (int) $row->attempts : 0,
                'error' => is_string($row->error) ? $row->error : 'the process ended in the middle',
            ];
        }
        return $unfinished;
    }

    /** @return list<string> the events that bear a note, newest first */
    public function noted(string $note): array
    {
        $ids = $this->table()->where('note', $note)->orderByDesc('id')->limit(100)->pluck('event_id')->all();
        return array_values(array_filter($ids, is_string(...)));
    }

    public function exists(): bool
    {
        return $this->database->getSchemaBuilder()->hasTable(self::TABLE);
    }

    private function reclaim(WebhookEvent $event, string $token): bool
    {
        return $this->table()
            ->where('event_hash', self::hash($event->id))
            ->where(fn (Builder $query) => $query
                ->where('state', self::FAILED)
                ->orWhere(fn (Builder $stale) => $this->onlyStale($stale)))
            ->update([
                'state' => self::WORKING,
                'token' => $token,
                'attempts' => $this->database->raw('attempts + 1'),
                'updated_at' => now(),
            ]) === 1;
    }

    private function refusal(WebhookEvent $event): Claim
    {
        $state = $this->table()->where('event_hash', self::hash($event->id))->value('state');
        return $state === self::DONE ? Claim::done() : Claim::taken();
    }

    /** @param array<string, string|null> $values */
    private function settle(string $token, array $values): void
    {
        $this->table()->where('token', $token)->update($values + ['token' => null, 'updated_at' => now()]);
    }

    private function onlyStale(Builder $query): Builder
    {
        return $query
            ->where('state', self::WORKING)
            ->where('updated_at', '<', now()->subSeconds($this->settings->webhookStaleAfter()));
    }

    private function table(): Builder
    {
        return $this->database->table(self::TABLE);
    }

    private static function hash(string $id): string
    {
        return hash('sha256', $id);
    }
}
