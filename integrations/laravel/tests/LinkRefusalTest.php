<?php

declare(strict_types=1);

namespace Recur\Laravel\Tests;

use Illuminate\Contracts\Auth\Authenticatable;
use Illuminate\Database\Eloquent\Model;
use PHPUnit\Framework\Attributes\DataProvider;
use Recur\Laravel\Facades\Recur;

/** Which refusals `artisan recur:link` takes for one user's own, and which end the run. */
final class LinkRefusalTest extends LinkTestCase
{
    public function testAnAddressThatCannotBeOneStopsNobodyElse(): void
    {
        $this->member("\e[2Knone@shop.example");
        $this->member("\xff@shop.example");
        $this->member('refused@shop.example');
        $this->member('pay@shop.example');
        $this->standIn->answerNext(['match' => 'refused', 'status' => 400]);

        $printed = $this->link(['--yes' => true]);

        self::assertStringNotContainsString("\e", $printed);
        self::assertStringContainsString('linked now: 1, refused: 3', $printed);
    }

    public function testAtAWrongBaseUrlNobodyIsCalledRefusedAndThePlaceIsKept(): void
    {
        $this->member('pay@shop.example');
        $this->configure(['base_url' => "{$this->standIn->url}/_stand-in"]);

        $printed = $this->link(['--yes' => true], 1);

        self::assertStringContainsString('check the base URL', $printed);
        self::assertStringContainsString('recur:doctor', $printed);
        self::assertStringNotContainsString('Run the command again', $printed);
        self::assertStringNotContainsString('refused', $printed);
    }

    /** @return list<array{int}> */
    public static function everybodysRefusals(): array
    {
        return [[402], [405], [409], [410]];
    }

    #[DataProvider('everybodysRefusals')]
    public function testARefusalThatIsNotOfTheAddressEndsTheRun(int $status): void
    {
        $this->member('pay@shop.example');
        $this->member('held@shop.example');
        $error = ['error' => ['code' => 'no', 'message' => 'Not <now>.']];
        $this->standIn->answerNext(['match' => 'held%40', 'status' => $status, 'json' => $error]);

        self::assertStringContainsString('Not <now>.', $this->link(['--yes' => true, '--batch' => '1'], 1));
        self::assertSame(['cus_pay', null], $this->linked());

        self::assertStringContainsString('Going on after user 1', $this->link(['--yes' => true]));
        self::assertSame(['cus_pay', 'cus_held'], $this->linked());
    }

    public function testWhereEveryAddressOfABatchIsRefusedItStops(): void
    {
        $this->member('pay@shop.example');
        $this->member('held@shop.example');
        $this->standIn->answerNext(['match' => 'email=', 'status' => 400, 'times' => 2]);

        self::assertStringContainsString('refused the request', $this->link(['--yes' => true], 1));

        self::assertStringContainsString('linked now: 2', $this->link(['--yes' => true]));
    }

    public function testWithAKeyThatIsNotAcceptedItSaysThat(): void
    {
        $this->configure(['secret_key' => 'sk_test_of_nobody']);
        $this->member('pay@shop.example');

        $printed = $this->link(['--yes' => true], 1);

        self::assertStringContainsString('does not accept the secret key', $printed);
        self::assertStringNotContainsString('Run the command again', $printed);
    }

    public function testWhoseOwnExternalIdIsRefusedIsNotLinkedAndStopsNobodyElse(): void
    {
        $this->member('pay@shop.example');
        $this->member('held@shop.example');
        foreach (['tab', 'odd', 'none'] as $name) {
            $this->customer("cus_$name", "$name@shop.example");
            $this->member("$name@shop.example");
        }
        $ids = [1 => '1', '2', "a\tb", 1.5, '5'];
        Recur::identifyUsing(static fn (Model|Authenticatable $user): array => [
            'externalId' => $user instanceof Customer ? $ids[$user->id] : null,
        ]);
        $this->standIn->answerNext(['match' => '=1', 'status' => 400]);

        self::assertStringContainsString('linked now: 2, refused: 3', $this->link(['--yes' => true]));

        self::assertSame([null, 'cus_held', null, null, 'cus_none'], $this->linked());
    }

    public function testNobodyIsLinkedWhoseOwnExternalIdCouldNotBeAsked(): void
    {
        $user = $this->member('pay@shop.example');
        $this->standIn->answerNext(['match' => "=$user->id", 'status' => 500]);

        self::assertStringContainsString('Run the command again', $this->link(['--yes' => true], 1));

        self::assertSame([null], $this->linked());
    }

    public function testWhereNobodysIdentifiersCanBeSentItStops(): void
    {
        $this->member('pay@shop.example');
        $this->member('held@shop.example');
        Recur::identifyUsing(static fn (): array => ['external' => '1']);

        self::assertStringContainsString('no identifier named "external"', $this->link(['--yes' => true], 1));
    }
}
