<?php

declare(strict_types=1);

namespace Recur\Laravel\Tests;

use Illuminate\Database\Eloquent\Builder;
use Illuminate\Database\Schema\Blueprint;
use Illuminate\Foundation\Auth\User;
use Illuminate\Log\Events\MessageLogged;
use Illuminate\Support\Facades\DB;
use Illuminate\Support\Facades\Event;
use Illuminate\Support\Facades\Schema;
use PHPUnit\Framework\Attributes\DataProvider;

/** `artisan recur:link`: those who subscribed before, and nobody who was not confirmed. */
final class LinkCommandTest extends LinkTestCase
{
    public function testADryRunShowsWhomItWouldLinkSinceWhenTheyAreHereAndLinksNobody(): void
    {
        $this->member('PAY@shop.example', ['created_at' => '2024-05-06 07:08:09']);
        $this->user(['email' => 'held@shop.example']);
        $this->member('none@shop.example');

        $printed = $this->link(['--dry-run' => true]);

        self::assertMatchesRegularExpression(
            '/PAY@shop\.example +\| 2024-05-06 07:08:09 \| yes +\| cus_pay +\| found/',
            $printed,
        );
        self::assertMatchesRegularExpression('/held@shop\.example +\| +\| no +\| cus_held/', $printed);
        self::assertStringContainsString('found: 2, nobody: 1', $printed);
        self::assertSame([null, null, null], $this->linked());
    }

    public function testOnlyWhatIsConfirmedIsLinked(): void
    {
        $this->member('pay@shop.example');
        $this->member('held@shop.example');

        self::assertStringContainsString('found: 2', $this->link(inputs: ['no']));
        self::assertSame([null, null], $this->linked());

        $this->link(inputs: ['one by one', 'no', 'yes']);
        self::assertSame([null, 'cus_held'], $this->linked());

        self::assertStringContainsString('linked: 1, linked now: 1', $this->link(inputs: ['yes']));
        self::assertSame(['cus_pay', 'cus_held'], $this->linked());
    }

    public function testAnUnverifiedAddressIsAskedForOnItsOwn(): void
    {
        $this->user(['email' => 'pay@shop.example']);
        $this->member('held@shop.example');

        $printed = $this->link(['--yes' => true]);
        self::assertStringContainsString('the address of 1: --unverified links them, too', $printed);
        self::assertSame([null, 'cus_held'], $this->linked());

        $printed = $this->link(inputs: ['no']);
        self::assertStringContainsString('Nobody has verified the address of 1', $printed);
        self::assertSame([null, 'cus_held'], $this->linked());

        $this->link(['--yes' => true, '--unverified' => true]);
        self::assertSame(['cus_pay', 'cus_held'], $this->linked());
    }

    public function testWhereTheModelVerifiesNothingItIsUnknown(): void
    {
        $model = new class extends User {
            public $timestamps = false;
            protected $table = 'users';
        };
        $this->configure(['model' => $model::class]);
        $this->member('pay@shop.example');

        self::assertMatchesRegularExpression('/\| unknown +\| cus_pay/', $this->link(['--yes' => true]));

        self::assertSame([null], $this->linked());
    }

    public function testAnAddressThatWasNeverConfirmedGivesNoAccess(): void
    {
        $user = $this->member('pay@shop.example');
        $this->standIn->set('purchases', ['product' => 'pro-plan', 'email' => 'pay@shop.example']);
        $this->link(['--dry-run' => true]);
        self::assertFalse($user->refresh()->entitledTo('pro-plan'));

        $this->link(['--yes' => true]);

        self::assertTrue($user->refresh()->entitledTo('pro-plan'));
    }

    public function testNoLinkThatIsThereIsReplaced(): void
    {
        $this->member('pay@shop.example', ['recur_customer_id' => 'cus_other']);
        $this->member('held@shop.example');
        $this->member('none@shop.example', ['recur_customer_id' => 'cus_held']);

        $printed = $this->link(['--yes' => true]);

        self::assertStringContainsString('conflict: 1, linked: 2', $printed);
        self::assertMatchesRegularExpression('/held@shop\.example .*\| cus_held +\| conflict/', $printed);
        self::assertSame(['cus_other', null, 'cus_held'], $this->linked());
    }

    public function testALinkThatIsMadeMeanwhileIsNotReplacedEither(): void
    {
        $this->member('pay@shop.example');
        $this->meanwhile('LOWER(TRIM(', static fn () => DB::table('users')->update([
            'recur_customer_id' => 'cus_webhook',
        ]));

        self::assertStringContainsString('conflict: 1', $this->link(['--yes' => true]));
        self::assertSame(['cus_webhook'], $this->linked());
    }

    public function testACustomerWhoGetsAUserMeanwhileGetsNoOther(): void
    {
        $this->member('pay@shop.example');
        $other = $this->member('none@shop.example');
        $this->meanwhile('"recur_customer_id" = ?', static fn () => DB::table('users')
            ->where('id', $other->id)
            ->update(['recur_customer_id' => 'cus_pay']));

        self::assertStringContainsString('conflict: 1', $this->link(['--yes' => true]));
        self::assertSame([null, 'cus_pay'], $this->linked());
    }

    /** Between the last look and the link: there only the column's index is left. */
    public function testACustomerWhoGetsAUserInTheLastMomentGetsNoOther(): void
    {
        $this->member('pay@shop.example');
        $other = $this->member('none@shop.example');
        $this->meanwhile('"recur_customer_id" = ?', static fn () => DB::table('users')
            ->where('id', $other->id)
            ->update(['recur_customer_id' => 'cus_pay']), 2);

        self::assertStringContainsString('conflict: 1', $this->link(['--yes' => true]));
        self::assertSame([null, 'cus_pay'], $this->linked());
    }

    public function testAUserWhoseOwnExternalIdIsAnotherCustomersIsAConflict(): void
    {
        $user = $this->member('pay@shop.example');
        $this->customer('cus_own', 'else@shop.example', (string) $user->id);

        self::assertStringContainsString('conflict: 1', $this->link(['--yes' => true]));
        self::assertSame([null], $this->linked());
    }

    public function testWithAPrefixTheIdWithoutItIsAnotherApplications(): void
    {
        $this->configure(['external_id_prefix' => 'shop-']);
        $user = $this->member('pay@shop.example');
        $other = $this->member('held@shop.example');
        $this->customer('cus_blog', 'blog@shop.example', (string) $user->id);
        $this->customer('cus_own', 'else@shop.example', "shop-$other->id");

        $this->link(['--yes' => true]);

        self::assertSame(['cus_pay', null], $this->linked());
    }

    public function testAnAddressThatTwoUsersHaveIsAmbiguousWhateverItsLetterCase(): void
    {
        $this->member('pay@shop.example');
        $this->member('Pay@Shop.example ');

        $printed = $this->link(['--yes' => true, '--batch' => '1']);

        self::assertStringContainsString('ambiguous: 2', $printed);
        self::assertSame([null, null], $this->linked());
    }

    public function testATabIsPartOfTheAddressAsItIsForTheDatabase(): void
    {
        $this->member('pay@shop.example');
        $this->member("pay@shop.example\t");

        self::assertStringContainsString('linked now: 1, refused: 1', $this->link(['--yes' => true]));
        self::assertSame(['cus_pay', null], $this->linked());
    }

    public function testAScopeThatJoinsATableWithAddressesMakesNoneAmbiguous(): void
    {
        Schema::create('contacts', static function (Blueprint $table): void {
            $table->integer('user_id');
            $table->string('email');
        });
        $user = $this->member('pay@shop.example');
        DB::table('contacts')->insert(['user_id' => $user->id, 'email' => 'held@shop.example']);
        $model = new class extends Customer {
            protected static function booted(): void
            {
                self::addGlobalScope('contact', static function (Builder $query): void {
                    $query->select('users.*')->leftJoin('contacts', 'contacts.user_id', '=', 'users.id');
                });
            }
        };
        $this->configure(['model' => $model::class]);

        self::assertStringContainsString('found: 1', $this->link(['--dry-run' => true]));
        self::assertStringContainsString('linked now: 1', $this->link(['--yes' => true]));
        self::assertSame(['cus_pay'], $this->linked());
    }

    public function testAModelThatVerifiesAnotherColumnsAddressIsRefused(): void
    {
        $model = new class extends Customer {
            public function getEmailForVerification(): string
            {
                return 'pay@shop.example';
            }
        };
        $this->configure(['model' => $model::class]);
        $this->member('none@shop.example');

        self::assertStringContainsString('getEmailForVerification()', $this->link(['--yes' => true], 1));
        self::assertSame([null], $this->linked());
    }

    public function testAddressesThatTheDatabaseCannotCompareAreAmbiguous(): void
    {
        $model = new class extends Customer {
            /** @var array<string, string> */
            protected $casts = ['email' => 'encrypted', 'email_verified_at' => 'datetime'];
        };
        $this->configure(['model' => $model::class]);
        foreach ([1, 2] as $ignored) {
            $model->newQuery()->create(['email' => 'pay@shop.example', 'email_verified_at' => now()]);
        }

        self::assertStringContainsString('ambiguous: 2', $this->link(['--yes' => true]));
        self::assertSame([null, null], $this->linked());
    }

    /** @return array<string, array{array<string, mixed>}> */
    public static function changes(): array
    {
        return [
            'another address' => [['email' => 'none@shop.example']],
            'not verified any more' => [['email_verified_at' => null]],
        ];
    }

    /** @param array<string, mixed> $change */
    #[DataProvider('changes')]
    public function testWhoseAddressOrVerificationChangesMeanwhileIsNotLinked(array $change): void
    {
        $this->member('pay@shop.example');
        $this->meanwhile('LOWER(TRIM(', static fn () => DB::table('users')->update($change));

        self::assertStringContainsString('changed: 1', $this->link(['--yes' => true]));

        self::assertSame([null], $this->linked());
    }

    public function testAnAddressThatTwoCustomersHaveIsAmbiguous(): void
    {
        $this->member('Twin@shop.example');
        $this->standIn->answerNext(self::answer('Twin%40', 'cus_twin'));
        $this->customer('cus_low', 'twin@shop.example');

        self::assertStringContainsString('ambiguous: 1', $this->link(['--yes' => true]));
        self::assertSame([null], $this->linked());
    }

    public function testAnAddressIsAskedForTrimmedAndInBothForms(): void
    {
        $this->member(' PAY@Shop.example ');
        $this->standIn->answerNext(self::answer('email=pay', 'cus_pay'));
        $this->standIn->answerNext(self::answer('email=PAY', null));

        $this->link(['--yes' => true]);

        $asked = array_filter(array_column(array_column($this->standIn->lookUps(), 'query'), 'email'));
        self::assertSame(['PAY@Shop.example', 'pay@shop.example'], $asked);
        self::assertSame(['cus_pay'], $this->linked());
        Customer::query()->update(['email' => 'new@shop.example']);
        $this->link(['--yes' => true]);
        self::assertSame(['cus_pay'], $this->linked(), 'a later address changes nothing');
    }

    public function testEachLinkIsLogged(): void
    {
        $user = $this->member('pay@shop.example');
        $logged = [];
        Event::listen(static function (MessageLogged $line) use (&$logged): void {
            $logged[] = [$line->message, $line->context];
        });

        $this->link(['--dry-run' => true]);
        self::assertSame([], $logged);
        $this->link(['--yes' => true]);

        self::assertSame([[
            'Recur: a user was linked to a customer by recur:link.',
            ['user' => (string) $user->id, 'customer' => 'cus_pay', 'verified' => 'yes'],
        ]], $logged);
    }

    public function testAnAddressCannotChangeWhatTheAdministratorSees(): void
    {
        $this->member("\u{202e}pay<fg=red>@shop.example");
        $this->standIn->answerNext(self::answer('pay', 'cus_pay'));

        $printed = $this->link(['--dry-run' => true]);

        self::assertStringContainsString('?pay<fg=red>@shop.example', $printed);
    }
}
