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
use UnexpectedValueException;
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

    private readonly AnswersInOrder $answers;

    /**
     * @param list<CheckoutSession|array<string, string|null>|RecurException|null> $answers in order: a session, its
     *     fields, what is thrown, or null for an invented one. A call more than there are fails the test; without any,
     *     every session is invented
     */
    public function __construct(array $answers = [])
    {
        $this->answers = new AnswersInOrder($answers);
    }

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
        $answer = $this->answers->next();
        $session = match (true) {
            $answer instanceof CheckoutSession => $answer,
            $answer instanceof RecurException => throw $answer,
            $answer === null, is_array($answer) => $this->invented($answer ?? []),
            default => throw new UnexpectedValueException(
                'An answer is a CheckoutSession, an array of its fields, a RecurException or null.'
            ),
        };
        $this->created[] = [$checked, $session];
        return $session;
    }

    /** @param (Closure(array<string, mixed>, CheckoutSession): bool)|null $check options in camelCase, and the session */
    public function assertCheckoutCreated(?Closure $check = null): void
    {
        $this->answers->failIfOut();
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
        $this->answers->failIfOut();
        Assert::assertCount($count, $this->created, 'Another number of checkouts was created.');
    }

    /** @param array<array-key, mixed> $fields */
    private function invented(array $fields): CheckoutSession
    {
        $number = count($this->created) + 1;
        /** @var array<string, string|null> $fields */
        return CheckoutSession::fromArray($fields + [
            'id' => "cs_fake_$number",
            'url' => "https://checkout.example/cs_fake_$number",
            'status' => 'open',
            'expiresAt' => now()->addHour()->toIso8601ZuluString(),
        ]);
    }

    private static function refused(string $message, string $code): InvalidRequestException
    {
        return new InvalidRequestException($message, $code, 400, 'invalid_request_error');
    }
}
