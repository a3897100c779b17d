<?php

declare(strict_types=1);

namespace Recur\Laravel\Doctor;

use Recur\Laravel\Settings;

/** Which secret key is in force, looked for in the extension's own order. */
final class SecretKeyCheck
{
    private const SUBJECT = 'Secret key';

    public function __construct(private readonly Settings $settings)
    {
    }

    public function run(): Finding
    {
        foreach ($this->places() as $place => $find) {
            $key = $find();
            if ($key !== null && $key !== '') {
                return $this->judge($key, $place);
            }
        }
        return Finding::bad(self::SUBJECT, 'none; set recur.secret_key_file in php.ini, or RECUR_SECRET_KEY in .env');
    }

    /** @return array<string, \Closure(): ?string> */
    private function places(): array
    {
        return [
            'config/recur.php' => fn (): ?string => $this->settings->secretKey(),
            'php.ini, recur.secret_key' => static fn (): ?string => self::text(ini_get('recur.secret_key')),
            'php.ini, recur.secret_key_file' => static fn (): ?string => self::contents(
                self::text(ini_get('recur.secret_key_file'))
            ),
            'the environment, RECUR_SECRET_KEY' => static fn (): ?string => self::text(getenv('RECUR_SECRET_KEY')),
            'the environment, RECUR_SECRET_KEY_FILE' => static fn (): ?string => self::contents(
                self::text(getenv('RECUR_SECRET_KEY_FILE'))
            ),
        ];
    }

    private function judge(#[\SensitiveParameter] string $key, string $place): Finding
    {
        $kind = match (true) {
            str_starts_with($key, 'sk_test_') => 'test',
            str_starts_with($key, 'sk_live_') => 'live',
            str_starts_with($key, 'sk_') => 'secret',
            default => null,
        };
        if ($kind !== null) {
            $shown = substr($key, 0, 8) . '…' . (strlen($key) >= 20 ? substr($key, -4) : '');
            return Finding::good(self::SUBJECT, "$kind, $shown, from $place");
        }
        return Finding::bad(self::SUBJECT, str_starts_with($key, 'pk_')
            ? "a publishable key (pk_…), from $place; the server needs the secret one (sk_…)"
            : "what comes from $place doesn't begin with sk_");
    }

    private static function text(string|false $value): ?string
    {
        return $value === false || $value === '' ? null : $value;
    }

    /** A file that is named but can't be read ends the search, as it does in the extension. */
    private static function contents(?string $file): ?string
    {
        if ($file === null) {
            return null;
        }
        $contents = is_readable($file) && is_file($file) ? file_get_contents($file, length: 4096) : false;
        return $contents === false ? '(unreadable file)' : trim($contents);
    }
}
