<?php

declare(strict_types=1);

namespace Recur\Laravel\Doctor;

use Illuminate\Contracts\Routing\UrlGenerator;
use Recur\Exception\ConfigurationException;
use Recur\Exception\RecurException;
use Recur\Laravel\Settings;
use Recur\Laravel\Webhooks\CustomerLink;
use Recur\Laravel\Webhooks\EventStore;
use Recur\Webhook;

/** Whether webhooks can arrive, and what came of those that did. */
final class WebhookCheck
{
    private const SUBJECT = 'Webhooks';
    private const NAMED = 3;

    public function __construct(
        private readonly Settings $settings,
        private readonly UrlGenerator $urls,
        private readonly EventStore $store,
    ) {
    }

    public function run(): Finding
    {
        if (!$this->settings->webhookIsEnabled()) {
            return Finding::good(self::SUBJECT, 'turned off (recur.webhook.enabled)');
        }
        $problem = $this->secretProblem();
        if ($problem !== null) {
            return $problem;
        }
        if (!$this->store->exists()) {
            return Finding::bad(self::SUBJECT, 'have no table: php artisan vendor:publish --tag=recur-migrations, '
                . 'then php artisan migrate');
        }
        return $this->deliveries();
    }

    private function secretProblem(): ?Finding
    {
        try {
            Webhook::verify('', null, $this->settings->webhookSecrets());
        } catch (ConfigurationException $exception) {
            return $exception->errorCode === 'missing_webhook_secret' && $this->settings->webhookSecrets() === null
                ? Finding::open(self::SUBJECT, 'have no secret yet: set RECUR_WEBHOOK_SECRET, and enter the URL that '
                    . 'php artisan recur:webhook prints in Recur\'s dashboard')
                : Finding::bad(self::SUBJECT, $exception->getMessage());
        } catch (RecurException) {
        }
        return null;
    }

    private function deliveries(): Finding
    {
        $unfinished = $this->store->unfinished();
        if ($unfinished !== []) {
            $named = array_map(
                static fn (array $row): string => "{$row['type']} {$row['event_id']}: {$row['error']}, "
                    . "{$row['attempts']} tries",
                array_slice($unfinished, -self::NAMED),
            );
            return Finding::bad(self::SUBJECT, count($unfinished) . ' failed; the last: ' . implode('; ', $named));
        }
        foreach (
            [
                CustomerLink::UNLINKED => 'name no user of this application',
                CustomerLink::CONFLICT => 'name another customer than the user has',
            ] as $note => $words
        ) {
            $noted = $this->store->noted($note);
            if ($noted !== []) {
                return Finding::open(self::SUBJECT, count($noted) . " $words, the newest: "
                    . implode(', ', array_slice($noted, 0, self::NAMED)));
            }
        }
        return Finding::good(self::SUBJECT, $this->urls->route('recur.webhook') . ', none failed');
    }
}
