<?php

declare(strict_types=1);

namespace Recur\Laravel\Console;

use Illuminate\Console\Command;
use Illuminate\Contracts\Container\Container;
use Recur\Laravel\Doctor\ApiCheck;
use Recur\Laravel\Doctor\Finding;
use Recur\Laravel\Doctor\PagesCheck;
use Recur\Laravel\Doctor\SecretKeyCheck;
use Recur\Laravel\Doctor\TrustCheck;

final class DoctorCommand extends Command
{
    /** @var string */
    protected $signature = 'recur:doctor
        {--offline : Leave the request to the API out}
        {--json : Print the findings as JSON}';

    /** @var string */
    protected $description = 'Check the extension, the key and the way to the Recur API; exits with 1 where it fails';

    public function handle(Container $container): int
    {
        $findings = $this->findings($container);
        if ($this->option('json') === true) {
            $this->line(json_encode($findings, JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE
                | JSON_THROW_ON_ERROR));
        } else {
            $this->show($findings);
        }
        $bad = array_filter($findings, static fn (Finding $finding): bool => !$finding->isGood);
        return $bad === [] ? self::SUCCESS : self::FAILURE;
    }

    /** @return list<Finding> */
    private function findings(Container $container): array
    {
        $version = phpversion('recur');
        if ($version === false) {
            return [Finding::bad('Extension', 'not loaded in PHP ' . PHP_VERSION . ' (' . PHP_SAPI . '), php.ini: '
                . (php_ini_loaded_file() ?: 'none') . '; add extension=recur')];
        }
        return [
            Finding::good('Extension', "recur $version in PHP " . PHP_VERSION . ' (' . PHP_SAPI . ')'),
            $container->make(SecretKeyCheck::class)->run(),
            $container->make(TrustCheck::class)->run(),
            ...$container->make(PagesCheck::class)->run(),
            ...($this->option('offline') === true ? [] : $container->make(ApiCheck::class)->run()),
        ];
    }

    /** @param list<Finding> $findings */
    private function show(array $findings): void
    {
        foreach ($findings as $finding) {
            $sign = $finding->isGood ? '<fg=green>✓</>' : '<fg=red>✗</>';
            $this->line("$sign " . str_pad($finding->subject, 14) . $this->escape($finding->detail));
        }
    }

    private function escape(string $text): string
    {
        return \Symfony\Component\Console\Formatter\OutputFormatter::escape($text);
    }
}
