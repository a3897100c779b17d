<?php

declare(strict_types=1);

namespace Recur\Laravel\Http;

use Illuminate\Contracts\Debug\ExceptionHandler;
use Illuminate\Http\JsonResponse;
use Illuminate\Http\Request;
use LogicException;
use PHPUnit\Framework\AssertionFailedError;
use Recur\Laravel\Webhooks\EventHandler;
use Recur\Laravel\Webhooks\EventStore;
use Recur\WebhookEvent;
use Throwable;

/** Each event once. 2xx is a promise that it is done: everything else is delivered again. */
final class WebhookController
{
    public function __construct(
        private readonly EventStore $store,
        private readonly EventHandler $handler,
        private readonly ExceptionHandler $exceptions,
    ) {
    }

    public function __invoke(Request $request): JsonResponse
    {
        $event = $request->attributes->get(WebhookEvent::class);
        if (!$event instanceof WebhookEvent) {
            throw new LogicException('The webhook route has lost its middleware VerifyWebhookSignature.');
        }
        $claim = $this->store->claim($event);
        if ($claim->isDone) {
            return new JsonResponse(['status' => 'known']);
        }
        if ($claim->token === null) {
            return new JsonResponse(['status' => 'working'], 503, ['Retry-After' => '5']);
        }
        try {
            $note = $this->handler->handle($event);
        } catch (Throwable $exception) {
            $this->store->failed($claim->token, $exception::class);
            $this->exceptions->report($exception);
            if ($exception instanceof AssertionFailedError) {
                throw $exception;
            }
            return new JsonResponse(['status' => 'failed'], 500);
        }
        $this->store->done($claim->token, $note);
        return new JsonResponse(['status' => 'done']);
    }
}
