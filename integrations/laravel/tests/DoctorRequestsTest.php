<?php

declare(strict_types=1);

namespace Recur\Laravel\Tests;

use Illuminate\Contracts\Console\Kernel;
use Illuminate\Support\Facades\Http;
use PHPUnit\Framework\Attributes\DataProvider;
use Symfony\Component\Console\Output\BufferedOutput;

/** What the doctor makes of the API's answer, and of the pricing page's. */
final class DoctorRequestsTest extends TestCase
{
    /** @return array<string, array{array<string, mixed>, string}> */
    public static function answersOfTheApi(): array
    {
        $page = ['headers' => ['Content-Type' => 'text/html'], 'body' => '<html><title>Just a moment…</title></html>'];
        $error = static fn (string $code): array => [
            'json' => ['error' => ['code' => $code, 'message' => 'It said no.']],
        ];
        $foreign = '~^✗ API +not what answers; this says nothing of the key~mu';
        return [
            'the key is refused' => [
                ['status' => 401] + $error('unauthorized'),
                '~^✗ API +reachable, but the key is refused: .*It said no~mu',
            ],
            'the key may not' => [
                ['status' => 403] + $error('forbidden'),
                '~^✗ API +reachable, but the key may not do this: .*It said no~mu',
            ],
            'a page with 401' => [['status' => 401] + $page, $foreign],
            'a page with 403' => [['status' => 403] + $page, $foreign],
            'a page with 407' => [['status' => 407] + $page, $foreign],
            'a page with 200' => [['status' => 200] + $page, $foreign],
        ];
    }

    /** @param array<string, mixed> $answer */
    #[DataProvider('answersOfTheApi')]
    public function testWhoseAnswerItIs(array $answer, string $words): void
    {
        $standIn = new StandIn();
        $standIn->answerNext($answer);
        $this->configure(['base_url' => $standIn->url, 'secret_key' => 'sk_test_stand_in', 'max_retries' => 0]);

        [$status, $output] = $this->doctor();

        self::assertSame(1, $status);
        self::assertMatchesRegularExpression($words, $output);
        self::assertSame(str_contains($words, 'but the key is refused'), str_contains($output, 'key is refused'));
    }

    /** @return array<string, array{int, int, string}> */
    public static function answersOfThePage(): array
    {
        return [
            'it is there' => [200, 0, '~^✓ Pricing page +https://shop\.example/plans$~mu'],
            'it is not' => [404, 1, '~^✗ Pricing page +https://shop\.example/plans answers 404~mu'],
            'it is gone' => [410, 1, '~^✗ Pricing page +https://shop\.example/plans answers 410~mu'],
            'it fails' => [500, 1, '~^✗ Pricing page +https://shop\.example/plans answers 500~mu'],
            'it is for browsers' => [403, 0, '~^! Pricing page +https://shop\.example/plans answers 403 to this~mu'],
        ];
    }

    #[DataProvider('answersOfThePage')]
    public function testThePricingPageIsAskedFor(int $answer, int $status, string $words): void
    {
        Http::fake(['https://shop.example/plans' => Http::response('', $answer)]);

        $this->assertFinds('/plans', $status, $words);
        Http::assertSentCount(1);
    }

    public function testAPageWhoseServerIsNotRunningHasARouteOrNone(): void
    {
        Http::fake(static fn () => Http::failedConnection());

        $this->assertFinds('/billing', 0, '~^! Pricing page +.*/billing does not answer here; it has a route~mu');
        $this->assertFinds('/plans', 1, '~^✗ Pricing page +.*/plans has no route: 404~mu');
        $this->assertFinds('https://other.example/', 0, '~^! Pricing page +.*other.example/ does not answer~mu');
    }

    private function assertFinds(string $pricing, int $status, string $words): void
    {
        $standIn = new StandIn();
        $this->configure([
            'base_url' => $standIn->url, 'secret_key' => 'sk_test_stand_in', 'pricing' => $pricing,
        ]);
        [$found, $output] = $this->doctor();

        self::assertMatchesRegularExpression($words, $output);
        self::assertSame($status, $found, $output);
    }

    /** @return array{int, string} */
    private function doctor(): array
    {
        $output = new BufferedOutput();
        return [app(Kernel::class)->call('recur:doctor', [], $output), $output->fetch()];
    }
}
