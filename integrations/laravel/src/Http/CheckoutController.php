<?php

declare(strict_types=1);

namespace Recur\Laravel\Http;

use Illuminate\Auth\AuthenticationException;
use Illuminate\Contracts\Auth\Authenticatable;
use Illuminate\Contracts\Encryption\DecryptException;
use Illuminate\Contracts\Encryption\StringEncrypter;
use Illuminate\Http\Request;
use Illuminate\Routing\Redirector;
use Psr\Log\LoggerInterface;
use Recur\Exception\RecurException;
use Recur\Laravel\Checkout\CustomerCheckout;
use Recur\Laravel\Exceptions\CustomerNotIdentified;
use Recur\Laravel\Exceptions\InvalidIdentifier;
use Recur\Laravel\Exceptions\InvalidReturnUrl;
use Recur\Laravel\ExternalRedirect;
use Symfony\Component\HttpFoundation\Response;

/** What the subscribe button posts to: makes the checkout on the click. Only products that a button offered are sold. */
final class CheckoutController
{
    public function __construct(
        private readonly CustomerCheckout $checkout,
        private readonly StringEncrypter $encrypter,
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
            $url = $this->checkout->destination(
                $user,
                $this->encrypter->decryptString(self::text($request, 'product')),
                self::text($request, 'success_url') ?: null,
                self::text($request, 'cancel_url') ?: null,
            );
        } catch (DecryptException) {
            return $this->failure->answer($request, 'expired', 'invalid_product', 422);
        } catch (InvalidReturnUrl $exception) {
            $this->log->warning('Recur checkout: ' . $exception->getMessage());
            return $this->failure->answer($request, 'checkout_failed', 'invalid_return_url', 422);
        } catch (InvalidIdentifier | CustomerNotIdentified $exception) {
            $this->log->error('Recur checkout: ' . $exception->getMessage());
            return $this->failure->answer($request, 'checkout_failed', 'invalid_identifier', 500);
        } catch (RecurException $exception) {
            $this->log->error('Recur checkout: no session could be created.', [
                'exception' => $exception::class,
                'errorCode' => $exception->errorCode,
                'statusCode' => $exception->statusCode,
                'requestId' => $exception->requestId,
            ]);
            $status = $exception->isRetryable() ? 503 : 500;
            return $this->failure->answer($request, 'checkout_failed', $exception->errorCode, $status);
        }
        return ExternalRedirect::to($request, $url);
    }

    private static function text(Request $request, string $name): string
    {
        $value = $request->input($name);
        return is_string($value) ? $value : '';
    }
}
