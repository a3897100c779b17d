<?php

declare(strict_types=1);

namespace Recur\Laravel\Tests;

use Illuminate\Contracts\Console\Kernel;
use PHPUnit\Framework\Attributes\DataProvider;
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
    }

    /** @return array<string, array{array<string, mixed>, string, string}> */
    public static function mistakes(): array
    {
        return [
            'a publishable key' => [['secret_key' => 'pk_test_0123456789'], 'Secret key', 'publishable'],
            'no key' => [['secret_key' => null], 'Secret key', 'none'],
            'not a key' => [['secret_key' => 'hunter2'], 'Secret key', "doesn't begin with sk_"],
            'a CA file that is not there' => [['ca_file' => '/no/such/file.pem'], 'CA file', "can't be read"],
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

    public function testAnApiOutOfReachFails(): void
    {
        $this->configure(['max_retries' => 0]);
        $output = new BufferedOutput();

        $status = app(Kernel::class)->call('recur:doctor', [], $output);

        self::assertSame(1, $status);
        self::assertMatchesRegularExpression('/✗ API +connect_failed/u', $output->fetch());
    }

    /** @return array{int, array<string, array{ok: bool, detail: string}>} */
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
            self::assertIsBool($finding['ok']);
            self::assertIsString($finding['detail']);
            $bySubject[$finding['subject']] = ['ok' => $finding['ok'], 'detail' => $finding['detail']];
        }
        return [$status, $bySubject];
    }
}
