<?php

declare(strict_types=1);

namespace Recur\Bench;

use Recur\Tests\Servers\Process;

use function Recur\Tests\Servers\wait_until;
use function Recur\Tests\Servers\workspace;

/** php-fpm with one worker, or more, behind nginx, both on unix sockets, so that it can be in a network namespace of its own. */
final class Site
{
    private readonly Process $fpm;
    private readonly Process $nginx;
    private readonly \CurlHandle $browser;

    /**
     * @param list<string> $prefix      what runs php-fpm in another network namespace
     * @param int          $maxRequests after which the worker ends and a new one begins; 0 for never
     * @param list<string> $options     PHP's, over those of all
     */
    public function __construct(
        Lab $lab,
        string $baseUrl,
        array $prefix = [],
        int $maxRequests = 0,
        private readonly int $workers = 1,
        array $options = [],
    ) {
        static $count = 0;
        $name = 'site-' . ++$count;
        $socket = workspace() . "/$name.sock";
        $values = ['name' => $name, 'pages' => "{$lab->bench}/pages", 'max_requests' => $maxRequests, 'workers' => $workers];
        $log = workspace() . "/$name.log";
        $binary = '/usr/sbin/php-fpm' . PHP_MAJOR_VERSION . '.' . PHP_MINOR_VERSION;
        $fpm = Template::fill('fpm.conf', $values, "$name-fpm.conf");
        $command = [...$prefix, $binary, '-R', ...$lab->phpOptions(), ...$options, '-y', $fpm];
        $this->fpm = Process::start($command, $log, $lab->environment($baseUrl));
        $this->fpm->waitFor(static fn (): bool => file_exists("$socket.fpm"), 'php-fpm listens');
        $site = Template::fill('site.conf', $values, "$name.conf");
        $command = ['/usr/sbin/nginx', '-p', workspace(), '-e', "$log-nginx", '-c', $site];
        $this->nginx = Process::start($command, $log);
        $this->nginx->waitFor(static fn (): bool => file_exists($socket), 'the site listens');
        $this->browser = curl_init();
        curl_setopt_array($this->browser, [CURLOPT_UNIX_SOCKET_PATH => $socket, CURLOPT_RETURNTRANSFER => true]);
    }

    /**
     * One page view that makes one call.
     *
     * @return array{time: int, cpu: int} nanoseconds and microseconds
     */
    public function view(string $client): array
    {
        curl_setopt($this->browser, CURLOPT_URL, "http://localhost/call.inc.php?client=$client");
        $body = (string) curl_exec($this->browser);
        $figures = json_decode($body, true);
        if (!\is_array($figures) || ($figures['link'] ?? 0) === 0) {
            throw new \RuntimeException("The page with $client failed: " . curl_error($this->browser) . $body);
        }

        return $figures;
    }

    /** The memory of all workers once each has made a call, in KiB, what they share counted once: their Pss. */
    public function memory(string $client): int
    {
        $pids = [];
        wait_until(function () use ($client, &$pids): bool {
            $pids[$this->view($client)['pid']] = true;

            return \count($pids) === $this->workers;
        }, 'every worker has made a call');
        $pss = 0;
        foreach (array_keys($pids) as $pid) {
            preg_match('/^Pss:\s+(\d+) kB/m', (string) file_get_contents("/proc/$pid/smaps_rollup"), $match);
            $pss += (int) $match[1];
        }

        return $pss;
    }

    public function stop(): void
    {
        $this->nginx->stop();
        $this->fpm->stop();
    }
}
