--TEST--
HTTP/1.1 over TLS 1.3: what the TLS layer says by itself, such as tickets, closes no connection
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
$seen = [];
$sessions = (new \Recur\Client('sk_test_a', [
    'baseUrl' => $api->baseUrl,
    'caFile' => $ca->file,
    'onExchange' => static function (\Recur\Exchange $exchange) use (&$seen): void {
        $seen[] = $exchange->httpVersion . ($exchange->connectionReused ? ' kept' : ' new');
    },
]))->portal->sessions;
for ($i = 0; $i < 200; $i++) {
    $sessions->create(['externalId' => 'user_1']);
}
$exchanges = $api->exchanges(200);
echo 'connections: ', Api::connections($exchanges)['count'], ' ', $exchanges[0]['tls'], "\n";
foreach (counted($seen) as $what => $count) {
    echo "$what: $count\n";
}
?>
--EXPECT--
connections: 1 TLSv1.3
1.1 kept: 199
1.1 new: 1
