<?php

declare(strict_types=1);

namespace Recur\Laravel\Tests;

use DateTimeImmutable;
use Illuminate\Support\Str;
use PHPUnit\Framework\Attributes\DataProvider;
use Recur\Laravel\Exceptions\CustomerNotIdentified;
use Recur\Laravel\Exceptions\InvalidIdentifier;
use Recur\Laravel\Facades\Recur;

/** No identifier is dropped in silence: a weaker one would then be asked for. */
final class IdentifierValuesTest extends TestCase
{
    /** @return array<string, array{array<string, mixed>, array<string, int|string>}> */
    public static function taken(): array
    {
        return [
            'a Stringable' => [['customer' => Str::of('cus_1')], ['customer' => 'cus_1']],
            'a UUID object' => [
                ['externalId' => \Ramsey\Uuid\Uuid::fromString('0193f1c2-7b1a-7c00-8000-000000000001')],
                ['externalId' => '0193f1c2-7b1a-7c00-8000-000000000001'],
            ],
            'an enum of strings' => [['customer' => Tenant::First], ['customer' => 'cus_first']],
            'an enum of ints' => [['externalId' => Site::Second], ['externalId' => 2]],
            'an int' => [['externalId' => 7], ['externalId' => 7]],
            'the other spelling' => [['external_id' => 'user_7'], ['externalId' => 'user_7']],
            'any order' => [
                ['email' => 'a@example.com', 'external_id' => 7, 'customer' => 'cus_1'],
                ['customer' => 'cus_1', 'externalId' => 7, 'email' => 'a@example.com'],
            ],
            'what is empty counts as none' => [
                ['customer' => null, 'externalId' => Str::of(''), 'email' => 'a@example.com'],
                ['email' => 'a@example.com'],
            ],
        ];
    }

    /**
     * @param array<string, mixed> $given
     * @param array<string, int|string> $asked
     */
    #[DataProvider('taken')]
    public function testWhatACallbackMayReturn(array $given, array $asked): void
    {
        $fake = Recur::fake();
        Recur::identifyUsing(static fn (): array => $given);

        $this->user()->recurPortalSession();

        self::assertSame($asked, self::identifiers($fake->created()[0]));
    }

    /** @return array<string, array{array<array-key, mixed>, string}> */
    public static function refused(): array
    {
        return [
            'an object without a string' => [
                ['customer' => new DateTimeImmutable(), 'email' => 'a@b.example'],
                'customer',
            ],
            'an array' => [['externalId' => ['id' => 7], 'email' => 'a@b.example'], 'externalId'],
            'a float' => [['externalId' => 7.5], 'externalId'],
            'a bool' => [['email' => true], 'email'],
            'an int where the API has none' => [['customer' => 7], 'customer'],
            'an unknown name' => [['customerId' => 'cus_1', 'email' => 'a@b.example'], 'customerId'],
            'no name' => [['cus_1'], '"0"'],
            'both spellings' => [['externalId' => 'a', 'external_id' => 'b'], 'externalId'],
        ];
    }

    /** @param array<array-key, mixed> $given */
    #[DataProvider('refused')]
    public function testWhatCannotBeSentIsRefusedByName(array $given, string $name): void
    {
        Recur::fake();
        Recur::identifyUsing(static fn (): array => $given);
        try {
            $this->user()->recurPortalSession();
            self::fail('It was taken.');
        } catch (InvalidIdentifier $exception) {
            self::assertStringContainsString($name, $exception->getMessage());
        }
        Recur::assertNoPortalSessionCreated();
    }

    public function testTheButtonSaysThatItFailedAndTheLogSaysWhy(): void
    {
        Recur::fake();
        Recur::identifyUsing(static fn (): array => ['externalId' => []]);

        $this->actingAs($this->user())->postJson('/recur/portal')
            ->assertStatus(500)
            ->assertJson(['code' => 'invalid_identifier']);
    }

    public function testAKeyThatACastMakesAnObjectIsSent(): void
    {
        $fake = Recur::fake();
        $customer = new CustomerWithUuid(['email' => 'a@example.com', 'email_verified_at' => now()]);
        $customer->setAttribute('id', '0193f1c2-7b1a-7c00-8000-000000000001');

        $customer->recurPortalSession();

        self::assertSame('0193f1c2-7b1a-7c00-8000-000000000001', $fake->created()[0]['externalId']);
    }

    public function testAPrefixTellsThisApplicationsKeysFromAnothers(): void
    {
        $fake = Recur::fake();
        $this->configure(['external_id_prefix' => 'shop-']);

        $this->user()->recurPortalSession();
        (new Customer(['email' => 'a@b.example', 'recur_customer_id' => 'cus_1']))->recurPortalSession();

        self::assertSame(['externalId' => 'shop-1'], self::identifiers($fake->created()[0]));
        self::assertSame(['customer' => 'cus_1'], self::identifiers($fake->created()[1]));
    }

    public function testANameThatIdentifyByDoesNotHaveIsRefused(): void
    {
        $fake = Recur::fake();
        $user = $this->user(['email_verified_at' => now()]);
        $this->configure(['identify_by' => ['externalId']]);
        $user->recurPortalSession();
        self::assertSame(['externalId' => 1], self::identifiers($fake->created()[0]));

        $this->configure(['identify_by' => ['id', 'email']]);
        $this->expectExceptionMessage('recur.identify_by has no identifier "id"');
        $user->recurPortalSession();
    }

    public function testAnIdentifierWithoutAValueAmongTheOptionsIsNotReplacedByTheUsersOwn(): void
    {
        Recur::fake();
        $this->expectException(CustomerNotIdentified::class);

        $this->user(['recur_customer_id' => 'cus_1'])->recurPortalSession(null, ['customer' => null]);
    }

    public function testWhoeverHasNoIdentifierIsSomebodyWithoutASubscription(): void
    {
        Recur::fake();
        $this->configure(['pricing' => 'pricing', 'identify_by' => []]);
        $this->actingAs($this->user());

        $this->postJson('/recur/portal')->assertJson(['url' => 'https://shop.example/pricing']);
        Recur::identifyUsing(static fn (): array => []);
        $this->post('/recur/portal')->assertRedirect('https://shop.example/pricing');
    }

    /**
     * @param array<array-key, mixed> $opts
     * @return array<array-key, mixed>
     */
    private static function identifiers(array $opts): array
    {
        return array_diff_key($opts, ['locale' => true, 'returnUrl' => true]);
    }
}
