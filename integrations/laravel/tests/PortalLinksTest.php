<?php

declare(strict_types=1);

namespace Recur\Laravel\Tests;

use Illuminate\Contracts\Console\Kernel;
use Illuminate\Database\Schema\Blueprint;
use Illuminate\Support\Facades\Schema;
use InvalidArgumentException;
use Recur\Exception\CustomerNotFoundException;
use Recur\Laravel\Facades\Recur;
use Symfony\Component\Console\Output\BufferedOutput;

final class PortalLinksTest extends TestCase
{
    private string $file;

    protected function setUp(): void
    {
        parent::setUp();
        $this->file = tempnam(sys_get_temp_dir(), 'recur-links-') ?: '';
        unlink($this->file);
        $this->configure(['return_url' => 'billing']);
        config()->set('auth.providers.users.model', Customer::class);
        foreach (['a', 'b', 'c'] as $name) {
            $this->user(['email' => "$name@example.com", 'recur_customer_id' => "cus_$name"]);
        }
    }

    protected function tearDown(): void
    {
        @unlink($this->file);
        parent::tearDown();
    }

    public function testALinkForEachCustomerThatOnlyTheOwnerOfTheFileReads(): void
    {
        Recur::fake();

        [$status, $output] = $this->command();

        self::assertSame(0, $status);
        self::assertStringContainsString('3/3', $output);
        $rows = $this->rows();
        self::assertSame(['key', 'customer', 'url', 'expires_at', 'error'], $rows[0]);
        self::assertSame(['1', '2', '3'], array_column(array_slice($rows, 1), 0));
        self::assertStringStartsWith('https://', (string) $rows[1][2]);
        self::assertSame(0o600, fileperms($this->file) & 0o777);
    }

    public function testAFailureCostsNoOthersLinkAndIsCounted(): void
    {
        Recur::fake([
            'cus_b' => new CustomerNotFoundException('No such customer.', 'customer_not_found', 404),
            '2' => new CustomerNotFoundException('No such customer.', 'customer_not_found', 404),
        ]);

        [$status, $output] = $this->command();

        self::assertSame(1, $status);
        self::assertStringContainsString('1 without a link: customer_not_found', $output);
        $errors = array_column(array_slice($this->rows(), 1), 4, 0);
        ksort($errors);
        self::assertSame([1 => '', 2 => 'customer_not_found', 3 => ''], $errors);
    }

    public function testWhoHasNothingToBeKnownByDoesNotStopTheBatch(): void
    {
        Recur::fake();
        $this->configure(['identify_by' => ['customer']]);
        $this->user(['email' => 'd@example.com']);

        [$status] = $this->command();

        self::assertSame(1, $status);
        self::assertContains(['4', '', '', '', 'no_identifier'], $this->rows());
        Recur::assertPortalSessionCount(3);
    }

    public function testTheDocumentedSetUpMakesLinks(): void
    {
        $standIn = new StandIn();
        $this->configure(['base_url' => $standIn->url, 'secret_key' => 'sk_test_stand_in', 'return_url' => '/account']);
        Customer::query()->where('id', 1)->update(['recur_customer_id' => 'cus_123']);

        [$status, $output] = $this->command(['--id' => ['1']]);
        self::assertSame(0, $status, $output);
        self::assertStringContainsString("$standIn->url/", (string) $this->rows()[1][2]);

        $this->configure(['return_url' => null]);
        [$status, $output] = $this->command(['--id' => ['1'], '--force' => true]);
        self::assertSame(1, $status);
        self::assertStringContainsString('missing_return_url; give --return-url, or set recur.return_url', $output);
    }

    public function testAKeyThatIsAnObjectIsALineOfItsOwn(): void
    {
        Recur::fake();
        Schema::create('customers_with_uuid', static function (Blueprint $table): void {
            $table->uuid('id')->primary();
            $table->string('email');
            $table->timestamp('email_verified_at')->nullable();
        });
        foreach (['a', 'b', 'c'] as $end) {
            CustomerWithUuid::query()->create(['id' => "0193f1c2-7b1a-7c00-8000-00000000000$end", 'email' => $end]);
        }

        [$status] = $this->command(['--model' => CustomerWithUuid::class]);

        self::assertSame(0, $status);
        self::assertSame('0193f1c2-7b1a-7c00-8000-00000000000c', $this->rows()[3][0]);
    }

    public function testAnIdentifierThatCannotBeSentCostsNoOthersLink(): void
    {
        Recur::fake();
        Recur::identifyUsing(static fn (object $user): array => $user instanceof Customer && $user->getKey() === 2
            ? ['customer' => []]
            : ['customer' => 'cus_1']);

        [$status] = $this->command();

        self::assertSame(1, $status);
        self::assertContains(['2', '', '', '', 'invalid_identifier'], $this->rows());
        Recur::assertPortalSessionCount(2);
    }

    public function testAScopeAndKeysChoose(): void
    {
        Recur::fake();
        Customer::query()->where('email', 'b@example.com')->update(['email_verified_at' => now()]);

        $this->command(['--scope' => 'verified']);
        self::assertSame(['key', '2'], array_column($this->rows(), 0));

        $this->command(['--id' => ['1', '3'], '--force' => true]);
        self::assertSame(['key', '1', '3'], array_column($this->rows(), 0));
    }

    public function testTheReturnUrlIsChecked(): void
    {
        Recur::fake();

        $this->expectException(\ValueError::class);
        $this->command(['--return-url' => 'https://evil.example/']);
    }

    public function testAFileThatIsThereIsKept(): void
    {
        Recur::fake();
        file_put_contents($this->file, 'mine');

        try {
            $this->command();
            self::fail('The file was replaced.');
        } catch (InvalidArgumentException) {
            self::assertSame('mine', file_get_contents($this->file));
        }
    }

    /**
     * @param array<string, mixed> $options
     * @return array{int, string}
     */
    private function command(array $options = []): array
    {
        $output = new BufferedOutput();
        $status = app(Kernel::class)->call('recur:portal-links', ['file' => $this->file] + $options, $output);
        return [$status, $output->fetch()];
    }

    /** @return list<list<string|null>> */
    private function rows(): array
    {
        $lines = file($this->file, FILE_IGNORE_NEW_LINES) ?: [];
        return array_map(static fn (string $line): array => str_getcsv($line, escape: ''), $lines);
    }
}
