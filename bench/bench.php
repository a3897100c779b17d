<?php

declare(strict_types=1);

// Measures everything and prints it: bench.php [--smoke] JSON-FILE. Started by bench/run, which builds what it needs.

use Recur\Bench\Api;
use Recur\Bench\Callgrind;
use Recur\Bench\Lab;
use Recur\Bench\Line;
use Recur\Bench\Report;
use Recur\Bench\Settings;
use Recur\Bench\Site;
use Recur\Bench\Statistics;
use Symfony\Component\Console\Output\ConsoleOutput;

require getenv('BENCH_BUILD') . '/vendor/autoload.php';
foreach (['workspace', 'process'] as $part) {
    require __DIR__ . "/../tests/servers/include/$part.inc";
}

$smoke = in_array('--smoke', $argv, true);
$size = $smoke
    ? ['rounds' => 1, 'warm' => 1, 'calls' => 20, 'cold' => 1, 'views' => 3,
        'memory' => 500, 'batch' => 20, 'overshoot' => 1, 'webhooks' => 1000, 'starts' => 1]
    : ['rounds' => 7, 'warm' => 21, 'calls' => 1001, 'cold' => 5, 'views' => 40,
        'memory' => 100000, 'batch' => 1000, 'overshoot' => 5, 'webhooks' => 100000, 'starts' => 15];
$lab = new Lab();
$settings = new Settings($lab, $size);
$report = new Report();
$output = new ConsoleOutput();
$step = static fn (string $what) => $output->getErrorOutput()->writeln("bench: $what");
[$clients, $missing] = $lab->clients();
$report->leftOut($missing);
$ofPages = array_values(array_diff($clients, ['c-loop', 'node-sdk']));
$share = 'ext-curl-persistent-share';

$step('warm and cold, one process');
$api = new Api($lab);
$warm = $settings->warm(array_values(array_diff($clients, [$share])), $api);
$report->compared($warm);
$report->compared($settings->cold(array_values(array_diff($clients, [$share])), $api));

$step('instructions');
$callgrind = new Callgrind($lab);
$instructions = $callgrind->perCall('recur', $api->baseUrl) / $callgrind->perCall('c-loop', $api->baseUrl);
$check = $callgrind->perCall('recur-check', $api->baseUrl) / $callgrind->perCall('c-loop-check', $api->baseUrl);
$report->guards($callgrind->guards($api->baseUrl));

$step('php-fpm');
$site = new Site($lab, $api->baseUrl);
$pages = $settings->pages('php-fpm, a fresh request each', $ofPages, $api, $site);
$report->compared($pages);
$site->stop();

$step('php-fpm, a worker’s first call');
$site = new Site($lab, $api->baseUrl, maxRequests: 1);
$withNewConnections = [...$ofPages, 'ext-curl-one-ca'];
$first = $settings->pages('php-fpm, a worker’s first call', $withNewConnections, $api, $site);
$report->compared($first);
$site->stop();
$workersMemory = [];
foreach (['0', '1'] as $setting) {
    $site = new Site($lab, $api->baseUrl, workers: 8, options: ['-d', "recur.share_ca_store=$setting"]);
    $workersMemory[] = $site->memory('recur');
    $site->stop();
}
$masterStart = $lab->startAdds('fpm', $size['starts']);
$commandLineStart = $lab->startAdds('cli', $size['starts']);

$step('memory');
$memory = (float) $lab->run([...$lab->php('memory.php'), (string) $size['memory']], $api->baseUrl);
$idle = $callgrind->idleRequest();
$api->stop();

$step('php-fpm, the server having closed the idle connection');
$hasty = new Api($lab, '20ms');
$site = new Site($lab, $hasty->baseUrl);
$closed = $settings->pages(
    'php-fpm, idle connection closed',
    $withNewConnections,
    $hasty,
    $site,
    $hasty->waitUntilIdleClosed(...),
);
$report->compared($closed);
$site->stop();
$hasty->stop();

$step('webhooks');
$webhookInstructions = $callgrind->perWebhook('recur') / $callgrind->perWebhook('php');
$webhook = static fn (string $by): float => (float) $lab->run(
    [...$lab->php('webhook.php'), $by, (string) $size['webhooks']],
    'https://127.0.0.1:1',
);
$webhookTimes = [];
for ($round = 0; $round < $size['rounds']; $round++) {
    $webhookTimes[] = $webhook('recur') / $webhook('php');
}

$step('overshoot of the deadline');
$silent = stream_socket_server('tcp://127.0.0.1:0');
$command = [...$lab->php('overshoot.php'), '0.3', (string) $size['overshoot']];
$overshoot = $lab->run($command, 'http://' . stream_socket_get_name($silent, false));
$overshoot = max(array_map(floatval(...), explode("\n", trim($overshoot))));

$step('a round trip of 30 ms');
$far = $farFirst = $batch = null;
$line = Line::open($lab, 30, $why);
if ($line === null) {
    $report->leftOut(['the settings with a round trip of 30 ms' => $why]);
} else {
    try {
        $api = new Api($lab, http2: true, address: Line::FAR, prefix: $line->farPrefix());
        $site = new Site($lab, $api->baseUrl, $line->nearPrefix());
        $comparison = $settings->pages('php-fpm, 30 ms (delayed packets)', $ofPages, $api, $site);
        $report->compared($comparison);
        $far = $comparison->figure('recur', 'p50') * 1000 / $line->roundTrip($api->baseUrl);
        $site->stop();
        $site = new Site($lab, $api->baseUrl, $line->nearPrefix(), maxRequests: 1);
        $comparison = $settings->pages('php-fpm, 30 ms, a worker’s first call', $ofPages, $api, $site);
        $report->compared($comparison);
        $farFirst = $comparison->figure('recur', 'p50') * 1000 / (3 * $line->roundTrip($api->baseUrl));
        $site->stop();
        $run = static fn (int $concurrency): float => (float) $lab->run(
            [...$line->nearPrefix(), ...$lab->php('batch.php'), (string) $size['batch'], (string) $concurrency],
            $api->baseUrl,
        );
        $ratios = [];
        for ($round = 0; $round < min(3, $size['rounds']); $round++) {
            $ratios[] = $run(32) / $run(0);
        }
        $batch = Statistics::median($ratios);
        $api->stop();
    } finally {
        $line->close();
    }
}

// libcurl 8 with OpenSSL 3.6 parses a CA file four times as fast, which leaves less to be saved.
$modern = version_compare(curl_version()['version'], '8', '>=');
$report->goal('instructions a warm call, extension : C loop', 1.08, $instructions);
$report->goal('CPU a warm call, extension : ext-curl by hand', 0.95, $warm->ratio('ext-curl', 'cpu'));
$report->goal('CPU a warm call, extension : C loop', 1.12, $warm->ratio('c-loop', 'cpu'));
$report->goal('wall a warm call, extension : ext-curl by hand', 1.00, $warm->ratio('ext-curl', 'p50'));
$report->goal('wall a warm call, extension : Guzzle', 0.50, $warm->ratio('guzzle', 'p50'));
$report->goal('php-fpm, wall of the call, extension : ext-curl', 0.05, $pages->ratio('ext-curl', 'p50'));
$report->goal('php-fpm, a worker’s first call, extension : ext-curl', $modern ? 0.30 : 0.10, $first->ratio('ext-curl', 'p50'));
$report->goal('php-fpm, idle connection closed, extension : ext-curl', $modern ? 0.25 : 0.07, $closed->ratio('ext-curl', 'p50'));
$report->goal('php-fpm at 30 ms, a worker’s first call, extension : three round trips', 1.10, $farFirst);
$report->goal('memory of 8 workers after their first call (Pss), one trust store : one each', 0.9, $workersMemory[1] / $workersMemory[0]);
$report->goal('added to the start of a php-fpm master, ms', 60, $masterStart);
$report->goal('added to the start of PHP on the command line, ms', 1, $commandLineStart);
$report->goal('php-fpm at 30 ms, extension : one round trip', 1.15, $far);
$report->goal('php-fpm on PHP 8.5, extension : persistent share', 1.00, $pages->ratio($share, 'p50'));
$report->goal("{$size['batch']} sessions at 30 ms, concurrency 32 : one by one", 0.05, $batch);
$report->goal("memory growth over {$size['memory']} warm calls, KiB", 64, $memory);
$report->goal('instructions added to a request that never calls it (1 µs is some 3,000)', 3000, $idle);
$report->goal('instructions a warm entitlements.check(), extension : C loop', 1.15, $check);
$report->goal('instructions a webhook of 1 KiB, verify() : PHP’s own functions', 1.00, $webhookInstructions);
$report->goal('CPU a webhook of 1 KiB, verify() : PHP’s own functions', 1.00, Statistics::median($webhookTimes));
$report->goal('overshoot of a deadline, ms', 50, $overshoot);
$report->print($output);
$report->save((string) end($argv));
