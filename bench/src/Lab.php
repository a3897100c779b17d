<?php

declare(strict_types=1);

namespace Recur\Bench;

use Symfony\Component\Process\Process;

/** The folders, the commands and the environment that everything is measured with. */
final class Lab
{
    public readonly string $bench;
    public readonly string $build;
    public readonly string $bundle;
    private readonly string $authority;
    private readonly string $certificate;

    public function __construct()
    {
        $this->bench = \dirname(__DIR__);
        $this->build = (string) getenv('BENCH_BUILD');
        $this->certificate = \Recur\Tests\Servers\workspace() . '/server.pem';
        $this->bundle = \Recur\Tests\Servers\workspace() . '/bundle.pem';
        $this->authority = \Recur\Tests\Servers\workspace() . '/ca.pem';
        $this->makeCertificates();
    }

    /** The system's whole bundle and the test's own authority, as a real site has many. */
    private function makeCertificates(): void
    {
        $ca = \Recur\Tests\Servers\workspace() . '/ca';
        $make = 'openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 ';
        $this->shell("$make -subj /CN=bench -keyout $ca.key -out $ca.pem"
            . ' -addext basicConstraints=critical,CA:TRUE -addext keyUsage=critical,keyCertSign');
        $this->shell("$make -subj /CN=localhost -CA $ca.pem -CAkey $ca.key -keyout {$this->certificate}.key"
            . " -out {$this->certificate} -addext basicConstraints=CA:FALSE"
            . ' -addext subjectAltName=DNS:localhost,IP:127.0.0.1,IP:' . Line::FAR);
        file_put_contents($this->bundle, file_get_contents('/etc/ssl/certs/ca-certificates.crt')
            . file_get_contents("$ca.pem"));
    }

    private function shell(string $command): void
    {
        Process::fromShellCommandline($command)->mustRun();
    }

    /** @return array{string, string} certificate and key */
    public function certificate(): array
    {
        return [$this->certificate, "{$this->certificate}.key"];
    }

    /** @return array<string, string> */
    public function environment(string $baseUrl): array
    {
        return [
            'RECUR_BASE_URL' => $baseUrl,
            'RECUR_SECRET_KEY' => 'sk_test_bench',
            'BENCH_CA_FILE' => $this->bundle,
            'BENCH_ONE_CA_FILE' => $this->authority,
            'BENCH_AUTOLOAD' => "{$this->build}/vendor/autoload.php",
            'BENCH_FOLDER' => $this->bench,
            'BENCH_NODE_MODULES' => "{$this->build}/node_modules/",
            'NODE_EXTRA_CA_CERTS' => $this->bundle,
        ];
    }

    /** @return list<string> PHP's own options: no php.ini, only what the clients need */
    public function phpOptions(bool $withExtension = true): array
    {
        $settings = ['extension=curl', 'extension=ctype', 'extension=mbstring', 'opcache.enable=1'];
        if ($withExtension) {
            array_push($settings, 'extension=' . getenv('RECUR_EXTENSION'), "recur.ca_file={$this->bundle}");
            array_push($settings, 'recur.base_url=${RECUR_BASE_URL}');
            // Under valgrind a handshake with the whole bundle takes seconds.
            array_push($settings, 'recur.timeout=60', 'recur.connect_timeout=60');
        }
        // From PHP 8.5 on OPcache is part of PHP.
        $options = PHP_VERSION_ID < 80500 ? ['-n', '-d', 'zend_extension=opcache'] : ['-n'];
        foreach ($settings as $setting) {
            array_push($options, '-d', $setting);
        }

        return $options;
    }

    /**
     * What runs a client in one process.
     *
     * @return list<string>
     */
    public function command(string $client, int $calls): array
    {
        return match ($client) {
            'c-loop' => ["{$this->build}/loop", (string) $calls],
            'c-loop-check' => ["{$this->build}/loop", (string) $calls, 'check'],
            'node-sdk' => ['node', "{$this->bench}/loop.mjs", (string) $calls],
            default => [...$this->php("in_process.php"), $client, (string) $calls],
        };
    }

    /**
     * The extension's calls in one process, by a build in which functions of other files keep their names.
     *
     * @return list<string>
     */
    public function plainCommand(int $calls): array
    {
        return str_replace((string) getenv('RECUR_EXTENSION'), "{$this->build}/plain.so", $this->command('recur', $calls));
    }

    /** How many milliseconds parsing the CA file adds to the start of a php-fpm master, or of PHP on the command line. */
    public function startAdds(string $sapi, int $rounds): float
    {
        $command = $sapi === 'fpm'
            ? ['/usr/sbin/php-fpm' . PHP_MAJOR_VERSION . '.' . PHP_MINOR_VERSION, ...$this->phpOptions(), '--test',
                '--fpm-config', Template::fill('fpm.conf', ['name' => 'start', 'max_requests' => 0, 'workers' => 1], 'start.conf')]
            : [PHP_BINARY, ...$this->phpOptions(), '-r', ''];
        $added = [];
        for ($round = 0; $round < $rounds; $round++) {
            foreach (['0', '1'] as $setting) {
                $begun = hrtime(true);
                $this->run([$command[0], '-d', "recur.share_ca_store=$setting", ...\array_slice($command, 1)], '');
                $took[$setting] = hrtime(true) - $begun;
            }
            $added[] = ($took['1'] - $took['0']) / 1e6;
        }

        return Statistics::median($added);
    }

    /** @return list<string> */
    public function php(string $script): array
    {
        return [PHP_BINARY, ...$this->phpOptions(), "{$this->bench}/$script"];
    }

    public static function cgi(): string
    {
        return '/usr/bin/php-cgi' . PHP_MAJOR_VERSION . '.' . PHP_MINOR_VERSION;
    }

    /** @param list<string> $command */
    public function run(array $command, string $baseUrl): string
    {
        return (new Process($command, null, $this->environment($baseUrl), null, 600))->mustRun()->getOutput();
    }

    /**
     * The clients that are there, and why others are not.
     *
     * @return array{list<string>, array<string, string>}
     */
    public function clients(): array
    {
        $missing = [];
        if (!is_dir("{$this->build}/vendor/stripe/stripe-php")) {
            $missing['stripe'] = 'stripe/stripe-php could not be installed from Packagist';
        }
        if (!is_dir("{$this->build}/node_modules/recur-tw")) {
            $missing['node-sdk'] = 'Node or its recur-tw package is not installed';
        }
        if (PHP_VERSION_ID < 80500) {
            $missing['ext-curl-persistent-share'] = 'this is PHP ' . PHP_VERSION . '; it takes 8.5';
        }
        $all = ['recur', 'c-loop', 'ext-curl', 'guzzle', 'symfony', 'stripe', 'node-sdk', 'ext-curl-persistent-share'];

        return [array_values(array_diff($all, array_keys($missing))), $missing];
    }
}
