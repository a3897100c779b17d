<?php

declare(strict_types=1);

namespace Recur\Laravel\Tests;

use Illuminate\Contracts\Console\Kernel;
use PHPUnit\Framework\Attributes\DataProvider;
use Recur\Laravel\Facades\Recur;
use Symfony\Component\Console\Output\BufferedOutput;

/** What the doctor finds without an API; tests/laravel/artisan.test.mjs has one answer. */
final class DoctorTest extends TestCase
{
    public function testAllIsWellWithoutTheRequest(): void
    {
        [$status, $findings] = $this->doctor();

        self::assertSame(0, $status);
        self::assertStringContainsString('recur ' . phpversion('recur'), $findings['Extension']['detail']);
        self::assertSame('test, sk_test_…cdef, from config/recur.php', $findings['Secret key']['detail']);
        self::assertSame(
            'known by the column recur_customer_id, then the key, then a verified e-mail address',
            $findings['Customers']['detail'],
        );
        self::assertSame('the application\'s; at the moment "en", en', $findings['Language']['detail']);
    }

    /** @return array<string, array{array<string, mixed>, string, string}> */
    public static function mistakes(): array
    {
        return [
            'a publishable key' => [['secret_key' => 'pk_test_0123456789'], 'Secret key', 'publishable'],
            'no key' => [['secret_key' => null], 'Secret key', 'none'],
            'not a key' => [['secret_key' => 'hunter2'], 'Secret key', "doesn't begin with sk_"],
            'a CA file that is not there' => [['ca_file' => '/no/such/file.pem'], 'CA file', "can't be read"],
            'an identifier that does not exist' => [['identify_by' => ['id']], 'Customers', '"id"'],
            'no identifier' => [['identify_by' => []], 'Customers', 'nobody'],
            'a language that the API refuses' => [['locale' => 'ja'], 'Language', 'no "ja" (recur.locale)'],
            'a pricing page without a route' => [['pricing' => '/no-such-page'], 'Pricing page', 'has no route: 404'],
            'a return URL elsewhere' => [['return_url' => 'https://evil.example/'], 'Return URL', 'evil.example'],
        ];
    }

    /** @param array<string, mixed> $settings */
    #[DataProvider('mistakes')]
    public function testAMistakeIsNamedAndFails(array $settings, string $subject, string $words): void
    {
        putenv('RECUR_SECRET_KEY');
        $this->configure($settings);

        [$status, $findings] = $this->doctor();

        self::assertSame(1, $status);
        self::assertFalse($findings[$subject]['ok']);
        self::assertStringContainsString($words, $findings[$subject]['detail']);
        self::assertStringNotContainsString('hunter2', serialize($findings));
    }

    public function testTheKeyOfTheEnvironmentIsFound(): void
    {
        $this->configure(['secret_key' => null]);
        putenv('RECUR_SECRET_KEY=sk_live_0123456789abcdef');
        try {
            [$status, $findings] = $this->doctor();
        } finally {
            putenv('RECUR_SECRET_KEY');
        }

        self::assertSame(0, $status);
        self::assertSame(
            'live, sk_live_…cdef, from the environment, RECUR_SECRET_KEY',
            $findings['Secret key']['detail'],
        );
    }

    public function testItSaysWhatALinkWithoutAPageMisses(): void
    {
        [$status, $findings] = $this->doctor();
        self::assertSame(0, $status);
        self::assertNull($findings['Return URL']['ok']);
        self::assertStringContainsString('recur:portal-links and jobs have no page', $findings['Return URL']['detail']);

        $this->configure(['return_url' => '/account']);
        self::assertTrue($this->doctor()[1]['Return URL']['ok']);
    }

    public function testALanguageInAnotherSpellingIsWell(): void
    {
        $this->configure(['locale' => 'zh_Hant_TW']);

        self::assertSame('zh-TW, from recur.locale', $this->doctor()[1]['Language']['detail']);
    }

    public function testKeysOfSeveralModelsAreNamedAsARisk(): void
    {
        config()->set('auth.providers.admins', ['driver' => 'eloquent', 'model' => 'App\Models\Admin']);
        [$status, $findings] = $this->doctor();
        self::assertSame(0, $status);
        self::assertNull($findings['Customers']['ok']);
        self::assertStringContainsString('App\Models\Admin sign in here', $findings['Customers']['detail']);

        Recur::identifyUsing(static fn (): array => ['externalId' => 'user_1']);
        self::assertTrue($this->doctor()[1]['Customers']['ok']);
    }

    public function testAnApiOutOfReachFails(): void
    {
        $this->configure(['max_retries' => 0]);
        $output = new BufferedOutput();

        $status = app(Kernel::class)->call('recur:doctor', [], $output);

        self::assertSame(1, $status);
        self::assertMatchesRegularExpression('/✗ API +connect_failed/u', $output->fetch());
    }

    /** @return array{int, array<string, array{ok: bool|null, detail: string}>} */
    private function doctor(): array
    {
        $output = new BufferedOutput();
        $status = app(Kernel::class)->call('recur:doctor', ['--offline' => true, '--json' => true], $output);
        $findings = json_decode($output->fetch(), true, flags: JSON_THROW_ON_ERROR);
        self::assertIsArray($findings);
        $bySubject = [];
        foreach ($findings as $finding) {
            self::assertIsArray($finding);
            self::assertIsString($finding['subject']);
            self::assertIsString($finding['detail']);
            $ok = $finding['ok'];
            self::assertTrue($ok === null || is_bool($ok));
            $bySubject[$finding['subject']] = ['ok' => $ok, 'detail' => $finding['detail']];
        }
        return [$status, $bySubject];
    }
}
