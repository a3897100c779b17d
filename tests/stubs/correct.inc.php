<?php

declare(strict_types=1);

namespace Recur\Tests\Stubs;

use Recur\Client;
use Recur\Exception\ApiException;
use Recur\Exception\CustomerNotFoundException;
use Recur\Exception\RecurException;
use Recur\Exchange;
use Recur\Portal;
use Recur\PortalSession;
use Recur\PortalSessionsInterface;
use Recur\Webhook;
use Recur\WebhookEvent;

/** Everything that an application does with the extension, right. No analyser has a word to say. */
final class Correct
{
    public function __construct(private readonly PortalSessionsInterface $sessions)
    {
    }

    public static function withAClientOfItsOwn(): self
    {
        $client = new Client('sk_test_example', [
            'timeout' => 2.5,
            'maxRetries' => 0,
            'fieldCase' => 'auto',
            'onExchange' => static function (Exchange $exchange): void {
                error_log("$exchange->attempt: $exchange->statusCode in $exchange->totalMs ms");
            },
        ]);
        return new self($client->portal->sessions);
    }

    public function link(int $userId, ?string $email): string
    {
        try {
            return $this->sessions->create([
                'externalId' => $userId,
                'email' => $email,
                'return_url' => 'https://shop.example/account',
            ])->url;
        } catch (CustomerNotFoundException) {
            return '/pricing';
        } catch (ApiException $exception) {
            return '/later?seconds=' . ($exception->retryAfter ?? 60);
        } catch (RecurException $exception) {
            throw $exception->isRetryable() ? $exception : new \LogicException($exception->errorCode);
        }
    }

    public function oneLine(): PortalSession
    {
        return Portal::createSession(['customer' => 'cus_123', 'locale' => 'zh-TW']);
    }

    /**
     * @param array<string, string> $customers
     *
     * @return array<string, string|null>
     */
    public function expiries(array $customers): array
    {
        $rows = array_map(static fn (string $id): array => ['customer' => $id], $customers);
        $expiries = [];
        foreach ($this->sessions->createMany($rows, 4, static function (string $key): void {
            error_log($key);
        }) as $key => $result) {
            $expiries[$key] = $result instanceof PortalSession ? $result->expiresAt : $result->requestId;
        }
        return $expiries;
    }

    public function secondsLeft(): int
    {
        $session = PortalSession::fromArray(['id' => 'portal_sess_1', 'url' => 'https://portal.example/1']);
        return strlen($session->toArray()['id']) + ($session->secondsLeft() ?? 0);
    }

    public function webhook(string $body, ?string $signature): string
    {
        $event = Webhook::verify($body, $signature, ['whsec_new', null]);
        $again = WebhookEvent::fromArray($event->toArray());
        return match ($again->type) {
            'order.paid', 'a.type_of_the_future' => $again->externalId ?? Webhook::sign($body, 'whsec_new'),
            default => $again->changesAccess() ? $again->id : '',
        };
    }
}
