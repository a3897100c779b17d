<?php

declare(strict_types=1);

namespace Recur\Laravel\Http\Middleware;

use Closure;
use Illuminate\Http\JsonResponse;
use Illuminate\Http\Request;
use Psr\Log\LoggerInterface;
use Recur\Exception\ConfigurationException;
use Recur\Exception\InvalidWebhookException;
use Recur\Exception\RecurException;
use Recur\Exception\WebhookSignatureException;
use Recur\Laravel\Settings;
use Recur\Webhook;
use Recur\WebhookEvent;
use Symfony\Component\HttpFoundation\Response;

/** Lets only events through that Recur signed; the event is then an attribute of the request, under its class's name. */
final class VerifyWebhookSignature
{
    public function __construct(private readonly Settings $settings, private readonly LoggerInterface $log)
    {
    }

    /** @param Closure(Request): Response $next */
    public function handle(Request $request, Closure $next): Response
    {
        $body = $request->getContent();
        if ($body === '' && (int) $request->headers->get('Content-Length') > 0) {
            $this->log->error('Recur webhook: the request\'s raw body is gone; something has read php://input before.');
            return self::refusal('no_raw_body', 500);
        }
        $signatures = $request->headers->all('x-recur-signature');
        try {
            $event = Webhook::verify(
                $body,
                count($signatures) === 1 ? $signatures[0] : null,
                $this->settings->webhookSecrets(),
            );
        } catch (WebhookSignatureException $exception) {
            return $this->refuse($exception, 401);
        } catch (InvalidWebhookException $exception) {
            return $this->refuse($exception, 400);
        } catch (ConfigurationException $exception) {
            return $this->refuse($exception, 500);
        }
        $request->attributes->set(WebhookEvent::class, $event);
        return $next($request);
    }

    private function refuse(RecurException $exception, int $status): Response
    {
        $this->log->log($status >= 500 ? 'error' : 'warning', 'Recur webhook refused: ' . $exception->getMessage(), [
            'errorCode' => $exception->errorCode,
        ]);
        return self::refusal($exception->errorCode, $status);
    }

    private static function refusal(string $code, int $status): Response
    {
        return new JsonResponse(['code' => $code], $status);
    }
}
