<?php

declare(strict_types=1);

namespace Recur\Laravel\Console;

use Illuminate\Console\Command;
use Illuminate\Contracts\Container\Container;
use Recur\Laravel\Doctor\ApiCheck;
use Recur\Laravel\Doctor\Finding;
use Recur\Laravel\Doctor\IdentifiersCheck;
use Recur\Laravel\Doctor\LocaleCheck;
use Recur\Laravel\Doctor\PricingPageCheck;
use Recur\Laravel\Doctor\QueueCheck;
use Recur\Laravel\Doctor\ReturnUrlCheck;
use Recur\Laravel\Doctor\SecretKeyCheck;
use Recur\Laravel\Doctor\TrustCheck;
use Recur\Laravel\Doctor\WebhookCheck;

final class DoctorCommand extends Command
{
    /** @var string */
    protected $signature = 'recur:doctor
        {--offline : Leave the requests to the API and to the pricing page out}
        {--json : Print the findings as JSON}';

    /** @var string */
    protected $description = 'Check extension, settings and the way to the Recur API; exits with 1 where one fails';

    public function handle(Container $container): int
    {
        $findings = $this->findings($container);
        if ($this->option('json') === true) {
            $this->line(json_encode($findings, JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE
                | JSON_THROW_ON_ERROR));
        } else {
            $this->show($findings);
        }
        $bad = array_filter($findings, static fn (Finding $finding): bool => $finding->isGood === false);
        return $bad === [] ? self::SUCCESS : self::FAILURE;
    }

    /** @return list<Finding> */
    private function findings(Container $container): array
    {
        $isOffline = $this->option('offline') === true;
        $version = phpversion('recur');
        if ($version === false) {
            return [Finding::bad('Extension', 'not loaded in PHP ' . PHP_VERSION . ' (' . PHP_SAPI . '), php.ini: '
                . (php_ini_loaded_file() ?: 'none') . '; add extension=recur')];
        }
        return [
            Finding::good('Extension', "recur $version in PHP " . PHP_VERSION . ' (' . PHP_SAPI . ')'),
            $container->make(SecretKeyCheck::class)->run(),
            $container->make(TrustCheck::class)->run(),
            $container->make(IdentifiersCheck::class)->run(),
            $container->make(LocaleCheck::class)->run(),
            $container->make(ReturnUrlCheck::class)->run(),
            $container->make(PricingPageCheck::class)->run($isOffline),
            ...$container->make(QueueCheck::class)->run(),
            $container->make(WebhookCheck::class)->run(),
            ...($isOffline ? [] : $container->make(ApiCheck::class)->run()),
        ];
    }

    /** @param list<Finding> $findings */
    private function show(array $findings): void
    {
        foreach ($findings as $finding) {
            $sign = match ($finding->isGood) {
                true => '<fg=green>✓</>',
                false => '<fg=red>✗</>',
                null => '<fg=yellow>!</>',
            };
            $this->line("$sign " . str_pad($finding->subject, 14) . $this->escape($finding->detail));
        }
    }

    private function escape(string $text): string
    {
        return \Symfony\Component\Console\Formatter\OutputFormatter::escape($text);
    }
}
