<?php

declare(strict_types=1);

namespace Recur\Laravel\Tests;

use Illuminate\Auth\GenericUser;
use Illuminate\Database\Eloquent\Model;
use Recur\Exception\CustomerNotFoundException;
use Recur\Laravel\CustomerPortal;
use Recur\Laravel\Exceptions\CustomerNotIdentified;
use Recur\Laravel\Facades\Recur;
use Recur\Laravel\Testing\PortalSessionsFake;

final class IdentificationTest extends TestCase
{
    protected function tearDown(): void
    {
        Model::shouldBeStrict(false);
        parent::tearDown();
    }

    public function testTheCustomerIdComesFirstThenTheKeyThenAVerifiedAddress(): void
    {
        $fake = Recur::fake();
        $user = $this->user(['recur_customer_id' => 'cus_123', 'email_verified_at' => now()]);

        $user->recurPortalSession();

        self::assertSame(
            ['customer' => 'cus_123', 'externalId' => 1, 'email' => 'ming@example.com'],
            array_intersect_key($fake->created()[0], array_flip(['customer', 'externalId', 'email'])),
        );
    }

    public function testAnAddressThatNobodyVerifiedIsNeverSent(): void
    {
        Recur::fake();

        $this->user(['email_verified_at' => null])->recurPortalSession();

        Recur::assertPortalSessionCreated(static fn (array $opts): bool => !isset($opts['email']));
    }

    public function testAUserWithoutVerificationIsNotIdentifiedByAddress(): void
    {
        Recur::fake();

        app(CustomerPortal::class)->createSession(new GenericUser(['id' => 7, 'email' => 'ming@example.com']));

        Recur::assertPortalSessionCreated(
            static fn (array $opts): bool => $opts['externalId'] === 7 && !isset($opts['email'])
        );
    }

    public function testAnIdentifierThatIsUnknownLeavesTheNextToTry(): void
    {
        Recur::fake(static fn (array $opts): mixed => isset($opts['externalId'])
            ? new CustomerNotFoundException('No such customer.', 'customer_not_found', 404)
            : null);

        $this->user(['email_verified_at' => now()])->recurPortalSession();

        Recur::assertPortalSessionCreated(static fn (array $opts): bool => $opts['email'] === 'ming@example.com');
    }

    public function testWhereNoIdentifierIsKnownTheCustomerIsNotFound(): void
    {
        Recur::fake(new CustomerNotFoundException('No such customer.', 'customer_not_found', 404));

        $this->expectException(CustomerNotFoundException::class);
        $this->user(['email_verified_at' => now()])->recurPortalSession();
    }

    public function testTheConfigurationChoosesAmongTheIdentifiers(): void
    {
        Recur::fake();
        $this->configure(['identify_by' => ['email']]);

        $this->user(['recur_customer_id' => 'cus_123', 'email_verified_at' => now()])->recurPortalSession();

        Recur::assertPortalSessionCreated(
            static fn (array $opts): bool => !isset($opts['customer'], $opts['externalId']) && isset($opts['email'])
        );
    }

    public function testACallbackReplacesTheIdentifiers(): void
    {
        Recur::fake();
        Recur::identifyUsing(static fn (object $user): array => ['externalId' => 'user_123']);

        $this->user(['recur_customer_id' => 'cus_1'])->recurPortalSession();

        Recur::assertPortalSessionCreated(
            static fn (array $opts): bool => $opts['externalId'] === 'user_123' && !isset($opts['customer'])
        );
    }

    public function testWhoHasNothingToBeKnownByIsRefusedBeforeAnyRequest(): void
    {
        Recur::fake();

        $this->expectException(CustomerNotIdentified::class);
        (new Customer(['email' => 'new@example.com']))->recurPortalSession();
    }

    public function testAModelWithoutTheColumnWorksUnderStrictMode(): void
    {
        Recur::fake();
        $this->user(['recur_customer_id' => 'cus_123']);
        Model::shouldBeStrict();

        Customer::query()->firstOrFail(['id', 'email_verified_at'])->recurPortalSession();

        Recur::assertPortalSessionCreated(static fn (array $opts): bool => !isset($opts['customer']));
    }

    public function testIdentifiersAmongTheOptionsStandAlone(): void
    {
        Recur::fake();

        $this->user(['recur_customer_id' => 'cus_1'])->recurPortalSession('/billing', ['externalId' => 'team_9']);

        Recur::assertPortalSessionCreated(
            static fn (array $opts): bool => $opts['externalId'] === 'team_9' && !isset($opts['customer'])
        );
    }

    public function testThePortalSpeaksTheApplicationsLanguage(): void
    {
        $fake = Recur::fake();
        $user = $this->user();
        foreach (['zh_TW', 'zh-Hant', 'en_GB', 'ja'] as $locale) {
            app()->setLocale($locale);
            $user->recurPortalSession();
        }
        $this->configure(['locale' => 'en']);
        $user->recurPortalSession();
        $user->recurPortalSession(null, ['locale' => 'zh-TW']);

        self::assertSame(['zh-TW', 'zh-TW', 'en', null, 'en', 'zh-TW'], self::locales($fake));
    }

    public function testALanguageIsAskedForAsTheApiSpellsItWhereverItIsFrom(): void
    {
        $fake = Recur::fake();
        $user = $this->user();
        foreach (['zh_TW', 'zh-Hant-TW', 'zh_TW.UTF-8', 'en_US', 'zh_CN', 'ja', 'klingon'] as $locale) {
            $this->configure(['locale' => $locale]);
            $user->recurPortalSession();
            $user->recurPortalSession(null, ['locale' => $locale]);
        }

        self::assertSame(
            ['zh-TW', 'zh-TW', 'zh-TW', 'zh-TW', 'zh-TW', 'zh-TW', 'en', 'en', null, null, null, null, null, null],
            self::locales($fake),
        );
    }

    /** @return list<mixed> */
    private static function locales(PortalSessionsFake $fake): array
    {
        return array_map(static fn (array $opts): mixed => $opts['locale'] ?? null, $fake->created());
    }
}
