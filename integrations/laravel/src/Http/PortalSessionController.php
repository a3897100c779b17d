<?php

declare(strict_types=1);

namespace Recur\Laravel\Http;

use Illuminate\Auth\AuthenticationException;
use Illuminate\Contracts\Auth\Authenticatable;
use Illuminate\Http\Request;
use Illuminate\Routing\Redirector;
use Psr\Log\LoggerInterface;
use Recur\Exception\ApiException;
use Recur\Exception\CustomerNotFoundException;
use Recur\Exception\RecurException;
use Recur\Laravel\CustomerPortal;
use Recur\Laravel\Exceptions\CustomerNotIdentified;
use Recur\Laravel\Exceptions\InvalidIdentifier;
use Recur\Laravel\Exceptions\InvalidReturnUrl;
use Recur\Laravel\ExternalRedirect;
use Recur\Laravel\ReturnUrls;
use Symfony\Component\HttpFoundation\Response;

/** What the button posts to: makes the session on the click and sends the customer to it. */
final class PortalSessionController
{
    public function __construct(
        private readonly CustomerPortal $portal,
        private readonly ReturnUrls $returnUrls,
        private readonly PricingPage $pricing,
        private readonly FailureAnswer $failure,
        private readonly LoggerInterface $log,
    ) {
    }

    public function __invoke(Request $request): Response|Redirector
    {
        $user = $request->user();
        if (!$user instanceof Authenticatable) {
            throw new AuthenticationException();
        }
        try {
            $session = $this->portal->createSession($user, $this->returnUrl($request));
        } catch (InvalidReturnUrl $exception) {
            $this->log->warning('Recur portal: ' . $exception->getMessage());
            return $this->failure->answer($request, 'failed', 'invalid_return_url', 422);
        } catch (CustomerNotFoundException | CustomerNotIdentified) {
            return $this->withoutSubscription($request);
        } catch (InvalidIdentifier $exception) {
            $this->log->error('Recur portal: ' . $exception->getMessage());
            return $this->failure->answer($request, 'failed', 'invalid_identifier', 500);
        } catch (RecurException $exception) {
            $this->logFailure($exception);
            return $this->failed($request, $exception);
        }
        return ExternalRedirect::to($request, $session->url);
    }

    private function returnUrl(Request $request): ?string
    {
        $asked = $request->input('return_url');
        if (is_string($asked) && $asked !== '') {
            return $this->returnUrls->shortened($asked);
        }
        return $this->returnUrls->resolve(null) ?? $this->returnUrls->previousPage();
    }

    private function withoutSubscription(Request $request): Response|Redirector
    {
        $pricing = $this->pricing->url();
        return $pricing === null
            ? $this->failure->answer($request, 'no_subscription', 'customer_not_found', 404)
            : ExternalRedirect::to($request, $pricing);
    }

    private function failed(Request $request, RecurException $exception): Response
    {
        $headers = $exception instanceof ApiException && $exception->retryAfter !== null
            ? ['Retry-After' => (string) $exception->retryAfter]
            : [];
        $status = $exception->isRetryable() ? 503 : 500;
        return $this->failure->answer($request, 'failed', $exception->errorCode, $status, $headers);
    }

    private function logFailure(RecurException $exception): void
    {
        $this->log->error('Recur portal: no session could be created.', [
            'exception' => $exception::class,
            'errorCode' => $exception->errorCode,
            'statusCode' => $exception->statusCode,
            'requestId' => $exception->requestId,
        ]);
    }
}
