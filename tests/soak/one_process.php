<?php

// So many calls in one process: RSS and the count of descriptors have to be flat after the warm-up, and each answer has
// to be the call's own. Every tenth call fails, in one of four ways, and every fiftieth is a batch.
//
//   one_process.php CALLS

declare(strict_types=1);

namespace Recur\Tests\Servers;

use Recur\Client;
use Recur\Exception\RecurException;
use Recur\PortalSession;

require __DIR__ . '/../servers/include/servers.inc';

const GROWTH_KB = 1024;
// The pool keeps up to eight connections; a leak would be one a call.
const MORE_DESCRIPTORS = 8;
const FAILURES = ['unknown' => 'customer_not_found', 'broken' => 'invalid_json', 'busy' => 'http_503', 'cut' => 'connection_lost'];

function resident(): int
{
    return (int) explode(' ', file_get_contents('/proc/self/statm'))[1] * 4;
}

function descriptors(): int
{
    return \count(scandir('/proc/self/fd'));
}

/** How the call was to end and did not, or null. */
function mismatch(int $nonce, string $ending, array $options): ?string
{
    $key = "sk_test_$nonce" . ($ending === '' ? '' : "_$ending");
    $sessions = (new Client($key, $options))->portal->sessions;
    try {
        $session = $sessions->create(['externalId' => $nonce, 'email' => "$nonce@example.com"]);

        return $ending === '' && $session->customer === $key ? null : "call $nonce got {$session->customer}";
    } catch (RecurException $exception) {
        $told = str_contains($exception->errorCode, FAILURES[$ending] ?? '-') || ($ending === 'busy' && $exception->statusCode === 503);

        return $told ? null : "call $nonce met {$exception->errorCode}: {$exception->getMessage()}";
    }
}

function batch(int $nonce, array $options): ?string
{
    $sessions = (new Client("sk_test_$nonce", $options))->portal->sessions;
    $results = $sessions->createMany(array_fill(0, 10, ['externalId' => $nonce]));
    $own = array_filter($results, static fn ($one): bool => $one instanceof PortalSession && $one->customer === "sk_test_$nonce");

    return \count($own) === 10 ? null : "batch $nonce: " . \count($own) . ' of 10';
}

$calls = (int) $argv[1];
$ca = new TestCa();
$port = free_port();
[$certificate, $certificateKey] = $ca->serverCertificate();
$values = ['port' => $port, 'certificate' => $certificate, 'certificate_key' => $certificateKey];
start_nginx(configuration('../../soak/conf/api.conf', $values, 'api.conf'), 'api')->waitForPort($port);
$options = ['baseUrl' => "https://127.0.0.1:$port", 'caFile' => $ca->file, 'maxRetries' => 0];

$endings = array_keys(FAILURES);
$mismatches = [];
$started = hrtime(true);
$first = null;
for ($done = 0, $nonce = 0; $done < $calls; $nonce++) {
    if ($nonce % 50 === 49) {
        $mismatches[] = batch($nonce, $options);
        $done += 10;
    } else {
        $mismatches[] = mismatch($nonce, $nonce % 10 === 0 ? $endings[intdiv($nonce, 10) % \count($endings)] : '', $options);
        $done++;
    }
    $mismatches = array_filter($mismatches);
    if (\count($mismatches) > 20) {
        break;
    }
    if ($first === null && $done >= $calls / 10) {
        gc_collect_cycles();
        $first = [resident(), descriptors()];
    }
}
$last = [resident(), descriptors()];
$seconds = (hrtime(true) - $started) / 1e9;
printf(
    "one process: %d calls in %.0f s; RSS %d KB after a tenth, %d KB at the end; %d descriptors, then %d\n",
    $done,
    $seconds,
    $first[0] ?? 0,
    $last[0],
    $first[1] ?? 0,
    $last[1],
);
foreach ($mismatches as $mismatch) {
    echo "  $mismatch\n";
}
exit($mismatches === [] && $last[0] - $first[0] <= GROWTH_KB && $last[1] <= $first[1] + MORE_DESCRIPTORS ? 0 : 1);
