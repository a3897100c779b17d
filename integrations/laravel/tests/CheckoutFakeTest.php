<?php

declare(strict_types=1);

namespace Recur\Laravel\Tests;

use Illuminate\Support\Facades\Crypt;
use Illuminate\Testing\TestResponse;
use PHPUnit\Framework\AssertionFailedError;
use Recur\CheckoutSession;
use Recur\CheckoutSessionsInterface;
use Recur\Exception\InvalidRequestException;
use Recur\Exception\ServerException;
use Recur\Laravel\Facades\Recur;
use Symfony\Component\HttpFoundation\Response;
use Throwable;
use ValueError;

/** Recur::fake() where an application makes checkout sessions. */
final class CheckoutFakeTest extends TestCase
{
    private const OPTIONS = [
        'product_slug' => 'pro-plan',
        'successUrl' => 'https://shop.example/done',
        'cancelUrl' => 'https://shop.example/pricing',
        'externalCustomerId' => 7,
    ];

    public function testItInventsCheckoutsAndRemembersThem(): void
    {
        Recur::fake();

        $session = self::checkouts()->create(self::OPTIONS);

        self::assertFalse($session->isExpired());
        Recur::assertCheckoutCount(1);
        Recur::assertCheckoutCreated(static fn (array $opts, CheckoutSession $created): bool =>
            $opts['productSlug'] === 'pro-plan'
            && $opts['externalCustomerId'] === 7
            && $created->url === $session->url);
        self::assertNotSame($session->url, self::checkouts()->create(self::OPTIONS)->url);
    }

    public function testTheApplicationsOwnWaysToTheCheckoutGoThroughIt(): void
    {
        Recur::fake();
        $user = $this->user();

        $this->clickOf($user)->assertRedirect('https://checkout.example/cs_fake_1');

        Recur::assertCheckoutCreated(static fn (array $opts): bool => $opts['productSlug'] === 'pro-plan'
            && $opts['externalCustomerId'] === $user->id);
        Recur::entitle($user, 'pro-plan');
        $user->recurCheckout('pro-plan', 'billing', 'billing');
        Recur::assertCheckoutCount(1);
        Recur::assertPortalSessionCount(1);
    }

    public function testAssertionsFailWhereNothingMatches(): void
    {
        Recur::fake();
        Recur::assertNoCheckoutCreated();
        self::assertFails(static fn () => Recur::assertCheckoutCreated());

        self::checkouts()->create(self::OPTIONS);

        self::assertFails(static fn () => Recur::assertNoCheckoutCreated());
        self::assertFails(static fn () => Recur::assertCheckoutCreated(
            static fn (array $opts): bool => $opts['productSlug'] === 'team-plan',
        ));
    }

    public function testTheTestMayHaveItFail(): void
    {
        Recur::fake();
        Recur::failCheckouts(new ServerException('Down.', 'internal_error', 503));
        try {
            self::checkouts()->create(self::OPTIONS);
            self::fail('no failure');
        } catch (ServerException) {
        }
        Recur::assertNoCheckoutCreated();
    }

    public function testAListIsUsedUpInOrder(): void
    {
        Recur::fake(checkouts: [['id' => 'cs_1'], new ServerException('Down.', 'internal_error', 503), null]);

        self::assertSame('cs_1', self::checkouts()->create(self::OPTIONS)->id);
        try {
            self::checkouts()->create(self::OPTIONS);
            self::fail('no failure');
        } catch (ServerException) {
        }
        self::checkouts()->create(self::OPTIONS);
        Recur::assertCheckoutCount(2);
    }

    public function testACallMoreThanThereAreAnswersFailsTheTest(): void
    {
        $user = $this->user();
        $uses = [
            static fn () => self::checkouts()->create(self::OPTIONS),
            static fn () => $user->recurCheckout('pro-plan', 'billing', 'billing'),
            fn () => $this->clickOf($user),
        ];
        foreach ($uses as $use) {
            Recur::fake(checkouts: [null]);
            self::checkouts()->create(self::OPTIONS);
            self::assertFails($use, 'a list of 1');
        }
    }

    public function testItFailsTheTestThoughTheApplicationCaughtIt(): void
    {
        Recur::fake(checkouts: [null]);
        self::checkouts()->create(self::OPTIONS);
        try {
            self::checkouts()->create(self::OPTIONS);
        } catch (Throwable) {
        }

        self::assertFails(static fn () => Recur::assertCheckoutCount(1), 'a list of 1');
        self::assertFails(static fn () => Recur::assertCheckoutCreated(), 'a list of 1');
    }

    public function testMisuseIsRefusedAsTheClientRefusesIt(): void
    {
        Recur::fake();
        foreach (
            [
                [['product_slug' => null], 'missing_product'],
                [['productId' => 'prod_1'], 'missing_product'],
                [['successUrl' => '/done'], 'invalid_url'],
                [['cancelUrl' => null], 'invalid_url'],
            ] as [$options, $code]
        ) {
            try {
                self::checkouts()->create($options + self::OPTIONS);
                self::fail("no $code");
            } catch (InvalidRequestException $exception) {
                self::assertSame($code, $exception->errorCode);
            }
        }
        $this->expectException(ValueError::class);
        self::checkouts()->create(self::OPTIONS + ['sucessUrl' => 'https://shop.example/']);
    }

    /** @return TestResponse<Response> */
    private function clickOf(Customer $user): TestResponse
    {
        $this->actingAs($user)->from('/billing');
        return $this->post('/recur/checkout', ['product' => Crypt::encryptString('pro-plan')]);
    }

    private static function checkouts(): CheckoutSessionsInterface
    {
        return app(CheckoutSessionsInterface::class);
    }

    /** @param \Closure(): mixed $assertion */
    private static function assertFails(\Closure $assertion, string $text = 'checkout'): void
    {
        try {
            $assertion();
        } catch (AssertionFailedError $failure) {
            self::assertStringContainsString($text, $failure->getMessage());
            return;
        }
        self::fail('The assertion passed.');
    }
}
