--TEST--
HTTP/2: no request follows on the connection of a customer_mismatch, and the streams beside it keep their answers
--EXTENSIONS--
recur
pcntl
--SKIPIF--
<?php
require __DIR__ . '/../include/skip.inc';
skip_without('nginx', 'openssl', 'setpriv');
?>
--FILE--
<?php
namespace Recur\Tests\Servers;

require __DIR__ . '/include/servers.inc';
require __DIR__ . '/../include/outcome.inc';

$ca = new TestCa();
// It names the key as the customer, whoever was asked for.
$api = new Api($ca);
$seen = [];
$sessions = (new \Recur\Client('sk_test_a', ['baseUrl' => $api->baseUrl, 'caFile' => $ca->file, 'maxRetries' => 0,
    'onExchange' => static function (\Recur\Exchange $exchange) use (&$seen): void {
        $seen[] = "HTTP/$exchange->httpVersion " . ($exchange->connectionReused ? 'kept' : 'new');
    }]))->portal->sessions;
foreach ([['externalId' => 'u1'], ['customer' => 'cus_1'], ['externalId' => 'u2'], ['externalId' => 'u3']] as $opts) {
    echo outcome(result_of(static fn (): mixed => $sessions->create($opts))), ', ', array_pop($seen), "\n";
}

$rows = array_map(static fn (int $n): array => $n % 3 === 1 ? ['customer' => "cus_$n"] : ['externalId' => "u$n"], range(0, 59));
$outcomes = array_map(outcome(...), $sessions->createMany($rows, 6));
foreach (counted($outcomes) as $outcome => $count) {
    echo "$outcome: $count\n";
}
?>
--EXPECT--
session of sk_test_a, HTTP/2 new
InvalidResponseException customer_mismatch 200, HTTP/2 kept
session of sk_test_a, HTTP/2 new
session of sk_test_a, HTTP/2 kept
InvalidResponseException customer_mismatch 200: 20
session of sk_test_a: 40
