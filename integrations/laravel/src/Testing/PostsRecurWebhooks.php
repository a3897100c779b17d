<?php

declare(strict_types=1);

namespace Recur\Laravel\Testing;

use Illuminate\Support\Str;
use Illuminate\Testing\TestResponse;
use Recur\Laravel\Settings;
use Recur\Webhook;
use Symfony\Component\HttpFoundation\Response;

/**
 * For an application's test case: delivers webhooks as Recur does.
 *
 * @phpstan-require-extends \Illuminate\Foundation\Testing\TestCase
 */
trait PostsRecurWebhooks
{
    /**
     * @param array<string, mixed> $data `['customer' => ['id' => 'cus_1', 'external_id' => '7']]`
     * @param string|null $id the same for a second delivery of an event; null: an event of its own
     * @return TestResponse<Response>
     */
    protected function postRecurWebhook(string $type, array $data = [], ?string $id = null): TestResponse
    {
        $secrets = app(Settings::class)->webhookSecrets() ?? ['whsec_of_this_test'];
        config()->set('recur.webhook.secrets', $secrets);
        $body = json_encode([
            'id' => $id ?? 'evt_' . Str::random(12),
            'type' => $type,
            'timestamp' => now()->toIso8601ZuluString(),
            'data' => (object) $data,
        ], JSON_THROW_ON_ERROR);
        return $this->call('POST', route('recur.webhook'), content: $body, server: [
            'CONTENT_TYPE' => 'application/json',
            'HTTP_X_RECUR_SIGNATURE' => Webhook::sign($body, $secrets[0]),
        ]);
    }
}
