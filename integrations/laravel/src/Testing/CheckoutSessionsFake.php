<?php

declare(strict_types=1);

namespace Recur\Laravel\Testing;

use Closure;
use PHPUnit\Framework\Assert;
use Recur\CheckoutSession;
use Recur\CheckoutSessionsInterface;
use Recur\Exception\InvalidRequestException;
use Recur\Exception\RecurException;
use SensitiveParameter;
use ValueError;

/** What Recur::fake() puts in the place of Recur\CheckoutSessionsInterface: invents sessions and remembers them. */
final class CheckoutSessionsFake implements CheckoutSessionsInterface
{
    private const OPTIONS = [
        'productId' => 'productId', 'product_id' => 'productId',
        'productSlug' => 'productSlug', 'product_slug' => 'productSlug',
        'mode' => 'mode',
        'successUrl' => 'successUrl', 'success_url' => 'successUrl',
        'cancelUrl' => 'cancelUrl', 'cancel_url' => 'cancelUrl',
        'customerEmail' => 'customerEmail', 'customer_email' => 'customerEmail',
        'customerName' => 'customerName', 'customer_name' => 'customerName',
        'externalCustomerId' => 'externalCustomerId', 'external_customer_id' => 'externalCustomerId',
        'metadata' => 'metadata',
    ];

    /** @var list<array{array<string, mixed>, CheckoutSession}> */
    private array $created = [];

    private ?RecurException $failure = null;

    public function failWith(?RecurException $failure): void
    {
        $this->failure = $failure;
    }

    public function create(#[SensitiveParameter] array $opts): CheckoutSession
    {
        $checked = [];
        foreach ($opts as $name => $value) {
            $option = self::OPTIONS[$name] ?? throw new ValueError("There is no option \"$name\".");
            if ($value !== null && $value !== '') {
                $checked[$option] = $value;
            }
        }
        if (isset($checked['productId']) === isset($checked['productSlug'])) {
            throw self::refused('Give either productId or productSlug.', 'missing_product');
        }
        foreach (['successUrl', 'cancelUrl'] as $option) {
            $url = $checked[$option] ?? null;
            if (!is_string($url) || preg_match('~\Ahttps?://~i', $url) !== 1) {
                throw self::refused("$option must be an absolute URL.", 'invalid_url');
            }
        }
        if ($this->failure !== null) {
            throw $this->failure;
        }
        $number = count($this->created) + 1;
        $session = CheckoutSession::fromArray([
            'id' => "cs_fake_$number",
            'url' => "https://checkout.example/cs_fake_$number",
            'status' => 'open',
            'expiresAt' => now()->addHour()->toIso8601ZuluString(),
        ]);
        $this->created[] = [$checked, $session];
        return $session;
    }

    /** @param (Closure(array<string, mixed>, CheckoutSession): bool)|null $check options in camelCase, and the session */
    public function assertCheckoutCreated(?Closure $check = null): void
    {
        $matching = array_filter(
            $this->created,
            static fn (array $call): bool => $check === null || $check(...$call),
        );
        Assert::assertNotEmpty($matching, $check === null
            ? 'No checkout was created.'
            : 'No checkout was created that the check accepts, of ' . count($this->created) . '.');
    }

    public function assertCheckoutCount(int $count): void
    {
        Assert::assertCount($count, $this->created, 'Another number of checkouts was created.');
    }

    private static function refused(string $message, string $code): InvalidRequestException
    {
        return new InvalidRequestException($message, $code, 400, 'invalid_request_error');
    }
}
