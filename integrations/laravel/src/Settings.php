<?php

declare(strict_types=1);

namespace Recur\Laravel;

use LogicException;

/**
 * config/recur.php with its types checked: a wrong one names the setting. Nothing is kept: each call says what is in
 * force now, since a tenancy package changes the configuration in the middle of a process.
 */
final class Settings
{
    public function secretKey(): ?string
    {
        return $this->text('secret_key');
    }

    /**
     * The options of Recur\Client that are set.
     *
     * @return array{
     *     baseUrl?: string, timeout?: float, connectTimeout?: float, maxRetries?: int, caFile?: string, proxy?: string,
     * }
     */
    public function clientOptions(): array
    {
        $options = [
            'baseUrl' => $this->text('base_url'),
            'timeout' => $this->number('timeout'),
            'connectTimeout' => $this->number('connect_timeout'),
            'maxRetries' => $this->wholeNumber('max_retries'),
            'caFile' => $this->text('ca_file'),
            'proxy' => $this->text('proxy'),
        ];
        return array_filter($options, static fn (mixed $value): bool => $value !== null);
    }

    public function locale(): ?string
    {
        return $this->text('locale');
    }

    /** @return list<string> */
    public function identifyBy(): array
    {
        return $this->list('identify_by');
    }

    public function customerColumn(): string
    {
        return $this->text('customer_column') ?? 'recur_customer_id';
    }

    public function externalIdPrefix(): string
    {
        return $this->text('external_id_prefix') ?? '';
    }

    public function returnUrl(): ?string
    {
        return $this->text('return_url');
    }

    /** @return list<string> */
    public function returnOrigins(): array
    {
        return $this->list('return_origins');
    }

    public function pricing(): ?string
    {
        return $this->text('pricing');
    }

    public function routeIsEnabled(): bool
    {
        return (bool) $this->value('route.enabled');
    }

    public function routeDomain(): ?string
    {
        return $this->text('route.domain');
    }

    public function routePath(): string
    {
        return $this->text('route.path') ?? 'recur/portal';
    }

    /** @return list<string> */
    public function routeMiddleware(): array
    {
        return $this->list('route.middleware');
    }

    public function routeAttemptsPerMinute(): int
    {
        return $this->atLeastOne('route.per_minute');
    }

    /** Whose users pay; null: those who sign in. */
    public function model(): ?string
    {
        return $this->text('model');
    }

    public function webhookIsEnabled(): bool
    {
        return (bool) $this->value('webhook.enabled');
    }

    public function webhookDomain(): ?string
    {
        return $this->text('webhook.domain');
    }

    public function webhookPath(): string
    {
        return $this->text('webhook.path') ?? 'recur/webhook';
    }

    /** @return list<string> */
    public function webhookMiddleware(): array
    {
        return $this->list('webhook.middleware');
    }

    /** @return non-empty-list<string>|null null: those that the extension is configured with */
    public function webhookSecrets(): ?array
    {
        $secrets = $this->list('webhook.secrets');
        return $secrets === [] ? null : $secrets;
    }

    public function webhookStaleAfter(): int
    {
        return $this->value('webhook.stale_after') === null ? 300 : $this->atLeastOne('webhook.stale_after');
    }

    public function checkoutPath(): string
    {
        return $this->text('checkout.path') ?? 'recur/checkout';
    }

    public function checkoutSuccessUrl(): ?string
    {
        return $this->text('checkout.success_url');
    }

    public function checkoutCancelUrl(): ?string
    {
        return $this->text('checkout.cancel_url');
    }

    public function entitlementsStore(): ?string
    {
        return $this->text('entitlements.store');
    }

    /** Seconds for which an answer of the API is good. */
    public function entitlementsFresh(): int
    {
        return max(0, $this->wholeNumber('entitlements.fresh') ?? 60);
    }

    /** Seconds for which it holds where the API fails. */
    public function entitlementsStale(): int
    {
        return max(0, $this->wholeNumber('entitlements.stale') ?? 3600);
    }

    /** The class of what is called after every attempt of a call. */
    public function onExchange(): ?string
    {
        return $this->text('on_exchange');
    }

    public function logChannel(): ?string
    {
        return $this->text('log_channel');
    }

    public function queueRedis(): string
    {
        return $this->text('queue.redis') ?? 'default';
    }

    public function queueRequests(): int
    {
        return $this->atLeastOne('queue.requests');
    }

    public function queueSeconds(): int
    {
        return $this->atLeastOne('queue.seconds');
    }

    private function atLeastOne(string $name): int
    {
        $value = $this->wholeNumber($name);
        return $value !== null && $value > 0 ? $value : throw new LogicException("recur.$name must be at least 1.");
    }

    private function value(string $name): mixed
    {
        return config("recur.$name");
    }

    private function text(string $name): ?string
    {
        $value = $this->value($name);
        if ($value !== null && !is_string($value)) {
            throw new LogicException("recur.$name must be a string or null.");
        }
        return $value === '' ? null : $value;
    }

    /** .env knows only strings. */
    private function number(string $name): ?float
    {
        $value = $this->value($name);
        if ($value === null || $value === '') {
            return null;
        }
        return is_numeric($value) ? (float) $value : throw new LogicException("recur.$name must be a number or null.");
    }

    private function wholeNumber(string $name): ?int
    {
        $value = $this->number($name);
        if ($value !== null && floor($value) !== $value) {
            throw new LogicException("recur.$name must be a whole number.");
        }
        return $value === null ? null : (int) $value;
    }

    /**
     * Without what is null or '', as an env() that is not set leaves it.
     *
     * @return list<string>
     */
    private function list(string $name): array
    {
        $value = $this->value($name) ?? [];
        $list = is_array($value) ? array_filter($value, static fn (mixed $entry): bool => $entry !== null) : [$value];
        if (!is_array($value) || array_filter($list, is_string(...)) !== $list) {
            throw new LogicException("recur.$name must be an array of strings.");
        }
        return array_values(array_filter($list, static fn (string $entry): bool => $entry !== ''));
    }
}
