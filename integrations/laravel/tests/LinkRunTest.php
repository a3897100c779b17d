<?php

declare(strict_types=1);

namespace Recur\Laravel\Tests;

use Illuminate\Database\Schema\Blueprint;
use Illuminate\Support\Facades\DB;
use Illuminate\Log\Events\MessageLogged;
use Illuminate\Support\Facades\Event;
use Illuminate\Support\Facades\Schema;
use Illuminate\Support\Sleep;
use RuntimeException;
use Symfony\Component\Console\Exception\MissingInputException;

/** How a run of `artisan recur:link` goes on, ends, and is written down. */
final class LinkRunTest extends LinkTestCase
{
    public function testWithoutAnybodyToConfirmNobodyIsLinked(): void
    {
        $this->member('pay@shop.example');

        self::assertStringContainsString('--yes or --dry-run', $this->link(status: 1));

        self::assertSame([null], $this->linked());
        self::assertSame(0, $this->standIn->entitlementsAsked());
    }

    public function testTheFileNamesEverybodyForItsOwnerOnly(): void
    {
        $this->member('pay@shop.example');
        $this->member('=cmd()@shop.example');
        $this->member('＝cmd()@shop.example');
        $this->member("\n=cmd()@shop.example");
        touch($this->csv);
        chmod($this->csv, 0o644);
        $this->user(['email' => 'held@shop.example']);

        $this->link(['--yes' => true, '--csv' => $this->csv]);

        self::assertSame([
            ['state', 'key', 'email', 'registered', 'verified', 'customer'],
            ['linked now', '1', 'pay@shop.example', '', 'yes', 'cus_pay'],
            ['nobody', '2', "'=cmd()@shop.example", '', 'yes', ''],
            ['nobody', '3', "'＝cmd()@shop.example", '', 'yes', ''],
            ['refused', '4', "'\n=cmd()@shop.example", '', 'yes', ''],
            ['found', '5', 'held@shop.example', '', 'no', 'cus_held'],
        ], $this->rows());
        clearstatcache();
        self::assertSame(0o600, fileperms($this->csv) & 0o777);
    }

    public function testWhereRecurStopsAnsweringItSaysSoAndGoesOnThere(): void
    {
        $this->member('pay@shop.example');
        $this->member('held@shop.example');
        $options = ['--yes' => true, '--batch' => '1', '--csv' => $this->csv];
        $this->standIn->answerNext(['match' => 'held%40', 'status' => 500]);

        self::assertStringContainsString('Run the command again', $this->link($options, 1));
        self::assertSame(['cus_pay', null], $this->linked());

        $printed = $this->link($options);
        self::assertStringContainsString('Going on after user 1', $printed);
        self::assertStringContainsString('1/1', $printed);
        self::assertSame(['cus_pay', 'cus_held'], $this->linked());
        self::assertSame(['state', '1', '2'], [$this->rows()[0][0], $this->rows()[1][1], $this->rows()[2][1]]);
        self::assertCount(3, $this->rows());
        self::assertStringNotContainsString('Going on', $this->link(['--yes' => true]), 'it came to the end');
    }

    public function testEndedInTheMiddleOfABatchItGoesOnWithTheUserWhoWasNotDone(): void
    {
        $this->member('none@shop.example');
        $this->member('pay@shop.example');
        $this->member('held@shop.example');
        Event::listen(static fn (MessageLogged $line) => throw new RuntimeException('killed'));
        try {
            $this->link(['--yes' => true]);
            self::fail('nothing happened');
        } catch (RuntimeException) {
            self::assertSame([null, 'cus_pay', null], $this->linked());
        }
        Event::forget(MessageLogged::class);

        $printed = $this->link(['--yes' => true]);

        self::assertStringContainsString('Going on after user 1', $printed);
        self::assertStringContainsString('linked: 1, linked now: 1', $printed);
        self::assertSame([null, 'cus_pay', 'cus_held'], $this->linked());
    }

    public function testLeftAtTheQuestionNothingOfThatBatchIsDone(): void
    {
        $this->member('pay@shop.example');
        $this->member('held@shop.example');
        try {
            $this->link(['--batch' => '1'], inputs: ['no']);
            self::fail('it went on without an answer');
        } catch (MissingInputException) {
            self::assertSame([null, null], $this->linked());
        }

        self::assertStringContainsString('found: 2', $this->link(['--restart' => true], inputs: ['no']));
        try {
            $this->link(['--batch' => '1'], inputs: ['yes']);
        } catch (MissingInputException) {
        }
        self::assertStringContainsString('Going on after user 1', $this->link(inputs: ['yes']));
        self::assertSame(['cus_pay', 'cus_held'], $this->linked());
    }

    public function testEachTenantHasItsOwnKeyAndItsOwnPlaceToGoOnAt(): void
    {
        $this->member('pay@shop.example');
        $this->member('held@shop.example');
        $this->standIn->answerNext(['match' => 'held%40', 'status' => 500]);
        $this->link(['--yes' => true, '--batch' => '1'], 1);
        DB::table('users')->update(['recur_customer_id' => null]);
        $first = $this->standIn->lookUps();

        $this->configure(['secret_key' => 'sk_test_stand_in_2']);
        self::assertStringNotContainsString('Going on', $this->link(['--yes' => true]));

        self::assertSame(['cus_pay', 'cus_held'], $this->linked());
        self::assertSame(['sk_test_stand_in'], array_values(array_unique(array_column($first, 'key'))));
        self::assertSame(
            ['sk_test_stand_in_2'],
            array_values(array_unique(array_column($this->standIn->lookUps(), 'key'))),
        );
        $this->configure(['secret_key' => 'sk_test_stand_in']);
        self::assertStringContainsString('Going on after user 1', $this->link(['--yes' => true]));
    }

    public function testWhomARunInAnotherWayLeftOutIsNotPassedOver(): void
    {
        $this->user(['email' => 'pay@shop.example']);
        $this->member('held@shop.example');
        $this->standIn->answerNext(['match' => 'held%40', 'status' => 500]);
        $this->link(['--yes' => true, '--batch' => '1'], 1);

        $printed = $this->link(['--yes' => true, '--unverified' => true]);

        self::assertStringNotContainsString('Going on', $printed);
        self::assertSame(['cus_pay', 'cus_held'], $this->linked());
    }

    public function testTenantsInOneTableWithOneKeyGoOnEachAtItsOwnPlace(): void
    {
        Schema::table('users', static fn (Blueprint $table) => $table->integer('shop')->default(1));
        $this->configure(['model' => CustomerOfShop::class]);
        $this->member('pay@shop.example', ['shop' => 2]);
        $this->member('none@shop.example');
        $this->member('held@shop.example');
        CustomerOfShop::$shop = 1;
        $this->standIn->answerNext(['match' => 'held%40', 'status' => 500]);
        $this->link(['--yes' => true, '--batch' => '1'], 1);

        CustomerOfShop::$shop = 2;
        self::assertStringNotContainsString('Going on', $this->link(['--yes' => true]));
        self::assertSame(['cus_pay', null, null], $this->linked());

        CustomerOfShop::$shop = 1;
        $this->travel(1)->minutes();
        self::assertStringContainsString('Going on after user 2', $this->link(['--yes' => true]));
        self::assertSame(['cus_pay', null, 'cus_held'], $this->linked());
    }

    public function testItLeavesTheSitesPagesTheirPartOfTheRateLimit(): void
    {
        Sleep::fake(syncWithCarbon: true);
        $this->freezeTime();
        $this->configure(['queue.requests' => 2, 'queue.seconds' => 60]);
        $this->standIn->set('settings', ['rateLimitPerMinute' => 100]);
        foreach (['a', 'b', 'c', 'd', 'e'] as $name) {
            $this->member("$name@none.example");
        }

        $printed = $this->link(['--yes' => true]);

        self::assertStringContainsString('waits 60 s for the rate limit', $printed);
        Sleep::assertSequence([Sleep::for(60)->seconds(), Sleep::for(60)->seconds()]);
        self::assertSame(5, $this->standIn->entitlementsAsked());
    }

    public function testWithoutTheColumnItSaysWhatToDo(): void
    {
        Schema::table('users', static function (Blueprint $table): void {
            $table->dropUnique(['recur_customer_id']);
            $table->dropColumn('recur_customer_id');
        });
        self::assertStringContainsString('vendor:publish --tag=recur-migrations', $this->link(['--yes' => true], 1));
    }

    public function testWhereTheColumnIsNotLookedAtALinkWouldBeOfNoUse(): void
    {
        $this->configure(['identify_by' => ['external_id']]);
        self::assertStringContainsString('recur.identify_by', $this->link(['--yes' => true], 1));
    }

    /** @return list<list<string|null>> */
    private function rows(): array
    {
        $file = fopen($this->csv, 'r');
        self::assertIsResource($file);
        $rows = [];
        while (is_array($row = fgetcsv($file, escape: ''))) {
            $rows[] = $row;
        }
        fclose($file);
        return $rows;
    }
}
