<?php

// TOOL [REQUESTS]: eight threads of PHP requests that call at once, on the PHP that PHP_CONFIG names: each request is
// answered by its own answer, and the tool sees no data race. `tsan`, ThreadSanitizer, watches every access of the
// extension's own code, which is compiled for it, and what PHP and the libraries do through the C library. `helgrind`
// watches every access whatsoever, a hundred times slower.

declare(strict_types=1);

namespace Recur\Tests\Servers;

require __DIR__ . '/../servers/include/servers.inc';

const THREADS = 8;

/** Runs a shell command; its output and status. */
function run(string $command, array $environment = []): array
{
    $process = proc_open(['sh', '-c', "$command 2>&1"], [['null'], ['pipe', 'w'], STDERR], $pipes, null, $environment + getenv());
    $output = (string) stream_get_contents($pipes[1]);

    return [$output, proc_close($process)];
}

$tool = $argv[1];
$requests = (int) ($argv[2] ?? ['tsan' => 500, 'helgrind' => 3][$tool]);
$flags = $tool === 'tsan' ? '-fsanitize=thread' : '';
$config = getenv('PHP_CONFIG');
$prefix = trim((string) shell_exec("$config --prefix"));
$library = is_file("$prefix/lib/libphp.so") ? "$prefix/lib" : "$prefix/lib/php";
$includes = trim((string) shell_exec("$config --includes"));
$program = workspace() . '/requests';
$source = escapeshellarg(__DIR__ . '/requests.c');
[$output, $status] = run("cc -std=gnu11 -g -O1 $flags $includes -I$prefix/include/php -o $program $source "
    . escapeshellarg(extension_file()) . " -Wl,-rpath," . escapeshellarg(dirname(extension_file()))
    . " -L$library -Wl,-rpath,$library -lphp -lpthread");
if ($status !== 0) {
    exit($output . "0 passed, 1 failed, 0 skipped\n");
}

$ca = new TestCa();
$port = free_port();
[$certificate, $key] = $ca->serverCertificate();
$values = ['port' => $port, 'certificate' => $certificate, 'certificate_key' => $key];
start_nginx(configuration('../../soak/conf/api.conf', $values, 'api.conf'), 'api')->waitForPort($port);

file_put_contents(workspace() . '/php.ini', implode("\n", [
    "recur.base_url=https://127.0.0.1:$port",
    "recur.ca_file={$ca->file}",
    // Handshakes take long under helgrind.
    'recur.timeout=120',
    'recur.connect_timeout=120',
    'zend.assertions=1',
    'error_reporting=-1',
    'display_errors=1',
]));
// One session with a look at what its customer has and a webhook, a failure, and a batch in turn; whatever is answered names
// the key that the request carried as its customer.
$expression = <<<'PHP'
(function (string $key): string {
    try {
        $client = new Recur\Client($key, ['maxRetries' => 0, 'onExchange' => fn ($exchange) => null]);
        $sessions = $client->portal->sessions;
        $made = {request} % 3 === 1 ? $sessions->createMany(array_fill(0, 5, ['externalId' => 1])) : [$sessions->create(['externalId' => 1])];
        if ({request} % 3 === 0) {
            $made[] = $client->entitlements->list(['externalId' => 1]);
            $body = json_encode(['id' => $key, 'type' => 'order.paid', 'timestamp' => '2026-01-01T00:00:00Z', 'data' => []]);
            if (Recur\Webhook::verify($body, Recur\Webhook::sign($body, $key), ['other', $key])->id !== $key) {
                return "$key was given another webhook";
            }
        }
        foreach ($made as $session) {
            if ($session->customer !== $key) {
                return "$key was given {$session->customer}";
            }
        }
        return str_ends_with($key, '_unknown') ? 'no exception' : 'ok';
    } catch (Recur\Exception\CustomerNotFoundException $exception) {
        return str_ends_with($key, '_unknown') ? 'ok' : $exception->getMessage();
    } catch (Throwable $thrown) {
        return $thrown::class . ': ' . $thrown->getMessage();
    }
})('sk_test_t{thread}_r{request}' . ({request} % 3 === 2 ? '_unknown' : ''))
PHP;
$under = $tool === 'tsan' ? '' : 'valgrind -q --tool=helgrind --error-exitcode=66 --num-callers=40 --suppressions='
    . escapeshellarg(__DIR__ . '/helgrind.supp') . ' ';
[$output, $status] = run($under . "$program " . THREADS . " $requests " . escapeshellarg($expression), [
    'PHPRC' => workspace(),
    'PHP_INI_SCAN_DIR' => '',
    'TSAN_OPTIONS' => 'exitcode=66 ignore_noninstrumented_modules=0',
]);
if ($status !== 0 || str_contains($output, 'memory leaks detected') || !str_contains($output, ", 0 wrong, " . THREADS . " at once")) {
    exit("$output(status $status)\n0 passed, 1 failed, 0 skipped\n");
}
echo "1 passed, 0 failed, 0 skipped\n";
