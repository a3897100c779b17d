--TEST--
Of many base URLs, eight keep a connection; of a large batch, eight connections stay
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

$ca = new TestCa();
$api = new Api($ca, http2: false);
$sessions = static fn (string $path): \Recur\PortalSessions => (new \Recur\Client('sk_test_a', [
    'baseUrl' => $api->baseUrl . $path,
    'caFile' => $ca->file,
]))->portal->sessions;

// The API has nothing below these paths and says so, over a connection that can be kept.
for ($shop = 1; $shop <= 12; $shop++) {
    try {
        $sessions("/shop-$shop")->create(['externalId' => 'user_1']);
    } catch (\Recur\Exception\InvalidRequestException) {
    }
}
echo 'connections made: ', Api::connections($api->exchanges(12))['count'], "\n";
echo 'still open: ', $api->openConnections(8), "\n";

$rows = array_map(static fn (int $n): array => ['externalId' => "user_$n"], range(1, 200));
$sessions('')->createMany($rows, 30);
$made = Api::connections(\array_slice($api->exchanges(212), 12))['count'];
echo 'made by the batch: ', $made > 8 ? 'more than 8' : $made, "\n";
// Of the eight base URLs, one gave way to the batch's.
echo 'still open: ', $api->openConnections(7 + 8), "\n";
?>
--EXPECT--
connections made: 12
still open: 8
made by the batch: more than 8
still open: 15
