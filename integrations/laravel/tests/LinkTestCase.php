<?php

declare(strict_types=1);

namespace Recur\Laravel\Tests;

use Illuminate\Contracts\Console\Kernel;
use Illuminate\Database\Schema\Blueprint;
use Illuminate\Support\Facades\DB;
use Illuminate\Support\Facades\Schema;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Tester\CommandTester;

/** Runs `artisan recur:link` against the stand-in. */
abstract class LinkTestCase extends TestCase
{
    private static ?StandIn $shared = null;
    protected StandIn $standIn;
    protected string $csv;

    public static function tearDownAfterClass(): void
    {
        self::$shared = null;
        parent::tearDownAfterClass();
    }

    protected function setUp(): void
    {
        parent::setUp();
        $this->csv = tempnam(sys_get_temp_dir(), 'recur-link-') ?: '';
        unlink($this->csv);
        $this->standIn = self::$shared ??= new StandIn();
        $this->standIn->set('reset', []);
        $this->configure([
            'base_url' => $this->standIn->url,
            'secret_key' => 'sk_test_stand_in',
            'max_retries' => 0,
            'model' => Customer::class,
            'queue.requests' => 1000,
        ]);
        Schema::table('users', static fn (Blueprint $table) => $table->timestamp('created_at')->nullable());
        foreach (['pay', 'held'] as $name) {
            $this->customer("cus_$name", "$name@shop.example");
        }
    }

    protected function tearDown(): void
    {
        @unlink($this->csv);
        parent::tearDown();
    }

    /** @param array<string, mixed> $fields */
    protected function member(string $email, array $fields = []): Customer
    {
        return $this->user($fields + ['email' => $email, 'email_verified_at' => now()]);
    }

    protected function customer(string $id, string $email, ?string $externalId = null): void
    {
        $this->standIn->set('customers', ['id' => $id, 'externalId' => $externalId, 'email' => $email, 'name' => $id]);
    }

    /** @return array<string, mixed> what Recur says of whom the query names so */
    protected static function answer(string $match, ?string $customer): array
    {
        $known = $customer === null ? null : ['id' => $customer];
        $said = ['customer' => $known, 'subscription' => null, 'entitlements' => []];
        return ['match' => $match, 'status' => 200, 'json' => $said];
    }

    /**
     * @param array<string, mixed> $options
     * @param list<string> $inputs what the administrator types; without any, nobody is there
     */
    protected function link(array $options = [], int $status = 0, array $inputs = []): string
    {
        $command = app(Kernel::class)->all()['recur:link'];
        self::assertInstanceOf(Command::class, $command);
        $tester = new CommandTester($command);
        $tester->setInputs($inputs);
        $ended = $tester->execute($options, ['interactive' => $inputs !== []]);
        self::assertSame($status, $ended, $tester->getDisplay());
        return $tester->getDisplay();
    }

    /** @return list<mixed> the customers, in the order of the users */
    protected function linked(): array
    {
        return array_values(DB::table('users')->orderBy('id')->pluck('recur_customer_id')->all());
    }
}
